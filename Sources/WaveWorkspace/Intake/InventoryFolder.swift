import Foundation

/// The folder of an inventory that tables are written into beside those that are there.
struct InventoryFolder {
  private let target: OutputFolder

  /// The folder at a path, made where it is missing.
  ///
  /// - Throws: `WorkspaceFailure.unwritable` where it cannot be made.
  init(path: String) throws(WorkspaceFailure) { target = try OutputFolder(path: path) }

  /// Writes files, none of them over one that is there unless that is wanted.
  ///
  /// Nothing is written where one of them may not be.
  /// - Returns: the names, sorted.
  /// - Throws: `WorkspaceFailure.unwritable` where a file is there, or cannot be written.
  func write(_ files: [String: [UInt8]], replacing: Bool) throws(WorkspaceFailure) -> [String] {
    let names = files.keys.sorted()
    if !replacing {
      for name in names where FileManager.default.fileExists(atPath: "\(target.path)/\(name)") {
        throw .unwritable(
          "'\(target.path)/\(name)' is already there; name another folder, or give --replace")
      }
    }
    for name in names { try target.write(files[name] ?? [], to: name) }
    return names
  }

  /// Whether a file of that name is there.
  func holds(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(target.path)/\(name)")
  }
}
