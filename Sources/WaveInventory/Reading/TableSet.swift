import WaveCore

/// The tables of an inventory that have a file.
struct TableSet {
  private var tables: [TableName: ReadTable] = [:]

  /// Reads every table's file; files that are none become findings.
  init(_ files: InventoryFiles, settings: InventorySettings, log: FindingLog) {
    for name in files.names {
      guard let table = Self.table(of: name) else {
        Self.reportForeign(name, files, log)
        continue
      }
      let reader = TableReader(
        specification: InventorySchema.table(table), file: files.path(of: name),
        settings: settings, log: log)
      tables[table] = reader.read(files.files[name] ?? [])
    }
    if !files.names.contains(where: { Self.table(of: $0) == .plants }) {
      log.add("INV003", file: files.path(of: "plants.csv"), "there is no plants.csv")
    }
  }

  /// The table of a name, where it has a file that could be read.
  subscript(name: TableName) -> ReadTable? { tables[name] }

  /// Enters the identifiers of all rows; doubled and unusable ones become findings.
  func register(in context: ReadingContext) {
    for name in TableName.allCases {
      guard let table = tables[name], let column = table.specification.identifierColumn,
        table.columns[column.name] != nil
      else { continue }
      for (place, row) in table.dataRows.enumerated() {
        let reader = RowReader(table: table, row: row, context: context)
        guard let id = reader.text(column.name) else { continue }
        reader.enter(id, column.name, place: place)
      }
    }
  }

  private static func table(of file: String) -> TableName? {
    guard file.lowercased().hasSuffix(".csv") else { return nil }
    return TableName(rawValue: file.dropLast(4).lowercased())
  }

  private static func reportForeign(_ name: String, _ files: InventoryFiles, _ log: FindingLog) {
    let settings = ["inventory.yaml", "inventory.yml", "policy.yaml", "policy.yml"]
    guard !settings.contains(name) else { return }
    let known = TableName.allCases.map(\.file) + ["inventory.yaml", "policy.yaml"]
    let nearest = Suggestion.nearest(to: name, in: known)
    log.add(
      "INV038", file: files.path(of: name), "file '\(name)' is not read",
      fix: nearest.map { "rename it to \($0) if it was meant" })
  }
}

extension RowReader {
  /// Enters the row's identifier at its place among the table's rows.
  fileprivate func enter(_ id: String, _ column: String, place: Int) {
    if id.contains(where: { ";*:".contains($0) }) {
      add("INV013", column, "identifier '\(id)' holds a mark that lists use")
    }
    let entry = IdentifierRegister.Entry(
      table: table.specification.name, row: place, span: span(column))
    if let padded = context.register.padded(like: id), let other = context.register[padded] {
      add(
        "INV055", column, "identifiers '\(id)' and '\(padded)' differ by leading zeros only",
        label: "\(other.span.short)")
    }
    guard let earlier = context.register.enter(id, entry) else { return }
    add(
      "INV012", column, "identifier '\(id)' is taken by a \(earlier.table.rowNoun)",
      label: "first at \(earlier.span.short)",
      fix: "give this row or \(earlier.span.short) another identifier")
  }
}
