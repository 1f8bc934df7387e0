import Foundation
import WaveInventory

extension Workspace {
  /// Writes a made-up inventory and a scenario that fits its size into a folder without files.
  ///
  /// - Returns: the names of the files written.
  /// - Throws: `WorkspaceFailure.unwritable` where the folder holds files or cannot be written.
  public func generate(plants: Int, seed: UInt64, into folder: String) throws(WorkspaceFailure)
    -> [String]
  {
    let present = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard present.isEmpty else {
      throw .unwritable("'\(folder)' is not empty; name a new folder")
    }
    let generated = InventoryGenerator.generate(plants: plants, seed: seed)
    let target = try OutputFolder(path: folder)
    for (name, bytes) in generated.files.sorted(by: { $0.key < $1.key }) {
      try target.write(bytes, to: name)
    }
    try target.write(generated.scenario, to: "scenario.yaml")
    return generated.files.keys.sorted() + ["scenario.yaml"]
  }
}
