import Foundation
import WaveCore
import WaveInventory
import WaveOutcome

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

  /// Writes collected files the way that is wanted: anew, over what is there, or merged into it.
  ///
  /// - Throws: `WorkspaceFailure.findings` where cells contradict each other or a table cannot be
  ///   merged into, `.unwritable` where a file is there or cannot be written; nothing is written
  ///   then.
  func write(_ files: [String: [UInt8]], _ way: CollectedWriting) throws(WorkspaceFailure)
    -> Written
  {
    guard case .merging(let conflicts) = way else {
      return Written(files: try write(files, replacing: way == .replacing))
    }
    let merge = InventoryMerge(
      files, into: try present(beside: files.keys.sorted()), conflicts: conflicts)
    guard !merge.hasErrors else { throw .findings(merge.findings) }
    return Written(
      files: try write(merge.files, replacing: true), merges: merge.tables,
      findings: merge.findings)
  }

  /// What was written.
  struct Written {
    /// The names of the files, sorted.
    var files: [String]
    /// What became of each table, where it was merged.
    var merges: [TableMerge] = []
    /// Cells that contradicted each other.
    var findings: [Finding] = []
  }

  /// The inventory's files that are there, and those of some names below its folders.
  private func present(beside names: [String]) throws(WorkspaceFailure) -> InventoryFiles {
    do {
      let tables = try InventoryFiles(folder: target.path)
      var files = tables.files
      for name in names where name.contains("/") && holds(name) {
        files[name] = try InventoryFiles.bytes(at: "\(target.path)/\(name)")
      }
      return InventoryFiles(folder: tables.folder, files: files)
    } catch {
      throw Workspace.failure(error)
    }
  }

  /// Whether a file of that name is there.
  func holds(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(target.path)/\(name)")
  }
}
