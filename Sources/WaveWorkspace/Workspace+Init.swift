import Foundation
import WaveInventory
import WaveReports

extension Workspace {
  /// Writes an empty inventory into a folder without files: every table with its header and an
  /// example that is not read, and beside the folder one workbook with all of them.
  ///
  /// The workbook lies outside, because an inventory has each table once.
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
    let name = URL(filePath: folder).lastPathComponent + "-template.xlsx"
    let beside = try OutputFolder(
      path: URL(filePath: folder).deletingLastPathComponent().relativePath)
    guard let workbook = Self.workbookTemplate.bytes() else {
      throw .unwritable("no temporary file can be written for \(name)")
    }
    try beside.write(workbook, to: name)
    return files.keys.sorted() + ["../" + name]
  }

  /// The tables of the reference as a workbook to fill.
  static var workbookTemplate: WorkbookTemplate {
    WorkbookTemplate(
      sheets: InventorySchema.tables.map { table in
        WorkbookTemplate.Sheet(name: table.name.rawValue, columns: table.columns.map(column))
      })
  }

  private static func column(_ column: ColumnSpecification) -> WorkbookTemplate.Column {
    var (words, isText): ([String], Bool) = ([], false)
    switch column.type {
    case .choice(let list): words = list
    case .boolean: words = ["yes", "no"]
    case .identifier, .reference, .references, .version, .monthDay, .duration: isText = true
    default: break
    }
    return WorkbookTemplate.Column(
      name: column.name, note: "\(column.documentation) (\(column.type.name))",
      example: column.example, words: words, isText: isText, isRequired: column.isRequired)
  }
}
