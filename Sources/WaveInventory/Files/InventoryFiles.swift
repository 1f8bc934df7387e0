import Foundation

/// The files of an inventory as bytes by name, wherever they come from.
public struct InventoryFiles: Sendable {
  /// The folder as the user named it; findings show it before a file's name.
  public let folder: String

  /// The bytes of each file by its name inside the folder.
  public let files: [String: [UInt8]]

  /// Files kept in memory, such as those of a stored snapshot.
  public init(folder: String, files: [String: [UInt8]]) {
    self.folder = folder
    self.files = files
  }

  /// The files of a folder that an inventory may hold: `.csv`, `.ics`, `.yaml` and workbooks.
  ///
  /// - Throws: `InventoryFilesFailure` where the folder or one of its files cannot be read.
  public init(folder: String) throws(InventoryFilesFailure) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else {
      throw .missing(folder)
    }
    guard isFolder.boolValue else { throw .notAFolder(folder) }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw .unreadable(folder)
    }
    var files: [String: [UInt8]] = [:]
    for name in names.sorted() where Self.belongs(name) {
      files[name] = try Self.bytes(at: "\(folder)/\(name)")
    }
    self.init(folder: folder.hasSuffix("/") ? String(folder.dropLast()) : folder, files: files)
  }

  /// The bytes of one file.
  ///
  /// - Throws: `InventoryFilesFailure` where it does not exist or cannot be read.
  public static func bytes(at path: String) throws(InventoryFilesFailure) -> [UInt8] {
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(path) }
    guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path) }
    return [UInt8](data)
  }

  /// The names of the files, sorted by their bytes.
  public var names: [String] {
    files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The hash of all names and bytes; the folder's own name plays no part in it.
  public var hash: ContentHash { ContentHash(of: files) }

  /// The path of a file as findings show it.
  public func path(of name: String) -> String {
    folder.isEmpty ? name : "\(folder)/\(name)"
  }
}

extension InventoryFiles {
  /// A scenario that lies beside the tables, as generated ones do; it is no part of the inventory.
  private static let scenarioName = "scenario.yaml"

  private static let endings = [
    ".csv", ".ics", ".yaml", ".yml", ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods",
    ".zip",
  ]

  private static func belongs(_ name: String) -> Bool {
    guard !name.hasPrefix("."), !name.hasPrefix("~"), name != scenarioName else { return false }
    let lowered = name.lowercased()
    if TableSet.table(of: name) != nil { return true }
    return endings.contains { lowered.hasSuffix($0) }
  }
}
