import Foundation
import WaveCore
import WaveInventory
public import WaveOutcome

extension Workspace {
  /// Writes a copy of an inventory beside it in the form that leaves no doubt, with the list of
  /// what it changed; the original is not touched.
  ///
  /// - Throws: `WorkspaceFailure.unreadable` where there is no such folder, `.unwritable` where the
  ///   copy's folder holds files or cannot be written.
  public func fix(inventory path: String) throws(WorkspaceFailure) -> FixOutcome {
    let original = try Self.files(at: path)
    let folder = original.folder + "-cleaned"
    let present = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard present.isEmpty else {
      throw .unwritable("'\(folder)' is not empty; move it away first")
    }
    let cleaned = CleanedInventory(original)
    let target = try OutputFolder(path: folder)
    for (name, bytes) in cleaned.files.sorted(by: { $0.key < $1.key }) {
      try target.write(bytes, to: name)
    }
    try target.write(Array(cleaned.list.utf8), to: Self.changeList)
    let files = InventoryFiles(folder: folder, files: cleaned.files)
    let rest = Self.allFindings(of: InventoryReader.read(files))
    return FixOutcome(
      folder: folder, files: cleaned.files.keys.sorted() + [Self.changeList],
      changes: cleaned.changes, remarks: cleaned.remarks,
      remainingErrors: rest.count { $0.severity == .error })
  }

  private static let changeList = "changes.log"
}

/// What a cleaned copy holds.
public struct FixOutcome: Sendable, Codable {
  /// The copy's folder.
  public let folder: String
  /// The files in it.
  public let files: [String]
  /// The cells written another way, by place in the original.
  public let changes: [CellChange]
  /// What became of files and rows as a whole.
  public let remarks: [String]
  /// Errors that only a person can mend, in the copy.
  public let remainingErrors: Int
}
