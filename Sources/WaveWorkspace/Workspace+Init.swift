import Foundation
import WaveInventory

extension Workspace {
  /// Writes an empty inventory into a folder without files: every table with its header and an
  /// example that is not read.
  ///
  /// - Returns: the names of the files written.
  /// - Throws: `WorkspaceFailure.unwritable` where the folder holds files or cannot be written.
  public func initialise(_ folder: String) throws(WorkspaceFailure) -> [String] {
    let present = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard present.isEmpty else {
      throw .unwritable("'\(folder)' is not empty; name a new folder")
    }
    let target = try OutputFolder(path: folder)
    let files = InventoryTemplate.files
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
      try target.write(bytes, to: name)
    }
    return files.keys.sorted()
  }
}
