import WaveCore

/// The tables of an inventory with their rows by key.
struct KeyedTables {
  private var tables: [TableName: KeyedTable] = [:]

  /// The tables of some files; what cannot be read in them is not looked at.
  init(_ files: InventoryFiles) {
    let log = FindingLog()
    let settings = InventorySettings.read(files, log: log)
    let context = ReadingContext(settings: settings, currency: settings.currency, log: log)
    let read = TableSet(files, settings: settings, log: log)
    read.register(in: context)
    for name in TableName.allCases {
      tables[name] = read[name].map { KeyedTable($0, context: context) }
    }
  }

  /// The table of a name, where the files have it.
  subscript(name: TableName) -> KeyedTable? { tables[name] }
}

/// One table with its rows by key.
struct KeyedTable {
  /// The rows in the order of their file.
  private(set) var rows: [Row] = []
  /// The place of each key among the rows.
  private(set) var places: [String: Int] = [:]

  /// A row by what its cells say.
  struct Row {
    /// What the row is known by: its identifier, or its required cells.
    var key: String
    /// Where it stands: `plants.csv:7`.
    var place: String
    /// The filled cells by column, in the form that leaves no doubt.
    var cells: [String: String]
  }

  /// The rows of a table.
  init(_ table: ReadTable, context: ReadingContext) {
    let columns = table.columns.values.sorted { $0.place < $1.place }
    let keys = Self.keyColumns(of: table)
    var seen: [String: Int] = [:]
    for row in table.dataRows {
      let reader = RowReader(table: table, row: row, context: context)
      var cells: [String: String] = [:]
      for column in columns where !table.document.isBlank(column.place, of: row) {
        let text = table.document.text(column.place, of: row)
        cells[column.specification.name] =
          CellCleaner(reader: reader, column: column).cleaned(text)
      }
      for mark in table.marks where !table.document.isBlank(mark.place, of: row) {
        cells[mark.name] = table.document.text(mark.place, of: row)
      }
      append(
        Row(
          key: numbered(keys.compactMap { cells[$0] }.joined(separator: " "), &seen),
          place: reader.span.row, cells: cells))
    }
  }

  /// Of rows with one key, the second is known as `key #2`.
  private func numbered(_ key: String, _ seen: inout [String: Int]) -> String {
    seen[key, default: 0] += 1
    let number = seen[key] ?? 1
    return number == 1 ? key : "\(key) #\(number)"
  }

  private mutating func append(_ row: Row) {
    places[row.key] = rows.count
    rows.append(row)
  }

  private static func keyColumns(of table: ReadTable) -> [String] {
    if let identifier = table.specification.identifierColumn { return [identifier.name] }
    let required = table.specification.columns.filter(\.isRequired).map(\.name)
    switch table.specification.name {
    case .moduleUsage: return required + ["plant_id", "database_id"]
    case .prices: return required + ["region"]
    default: return required
    }
  }
}
