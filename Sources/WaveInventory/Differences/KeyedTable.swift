import WaveCore

/// One table with its rows by key; what their cells say is worked out when it is asked for.
struct KeyedTable {
  /// The table as it was read.
  let table: ReadTable
  /// What each data row is known by: its identifier, or its required cells.
  private(set) var keys: [String]
  /// The place of each key among the data rows; empty before `number()`.
  private(set) var places: [String: Int] = [:]

  /// What the place of every row begins with: `plants.csv:`, `acme.xlsx:plants!`.
  let source: String

  private let context: ReadingContext
  private let columns: [ReadTable.Column]

  /// The rows of a table.
  ///
  /// - Complexity: O(*n*) in the bytes of the cells that make keys.
  init(_ table: ReadTable, context: ReadingContext) {
    self.table = table
    self.context = context
    columns = table.columns.values.sorted { $0.place < $1.place }
    let document = table.document
    source =
      SourceSpan(file: document.file, line: 0, sheet: document.sheet).short
      + (document.sheet == nil ? ":" : "!")
    let names = Self.keyColumns(of: table)
    let parts = names.compactMap { table.columns[$0] }
    keys = table.dataRows.map { row in
      RowKey.plain(parts, table.document, row)
        ?? parts.compactMap {
          Self.cleaned($0, RowReader(table: table, row: row, context: context))
        }
        .joined(separator: " ")
    }
  }

  /// Tells rows of one key apart, and finds rows by key: the second is known as `key #2`.
  mutating func number() {
    var seen: [String: Int] = [:]
    places.reserveCapacity(keys.count)
    for place in keys.indices {
      if places[keys[place]] != nil {
        let number = (seen[keys[place]] ?? 1) + 1
        seen[keys[place]] = number
        keys[place] += " #\(number)"
      }
      places[keys[place]] = place
    }
  }

  /// Where a data row stands: `plants.csv:7`.
  func place(of row: Int) -> String { source + String(line(of: row)) }

  /// The line of a data row, or the sheet's row.
  func line(of row: Int) -> Int { Int(table.document.rows[table.dataRows[row]].line) }

  /// The filled cells of a data row by column, in the form that leaves no doubt.
  func cells(of row: Int) -> [String: String] {
    let reader = reader(of: row)
    var cells: [String: String] = [:]
    for column in columns {
      if let text = Self.cleaned(column, reader) { cells[column.specification.name] = text }
    }
    for mark in table.marks where !table.document.isBlank(mark.place, of: reader.row) {
      cells[mark.name] = table.document.text(mark.place, of: reader.row)
    }
    return cells
  }

  /// Whether a data row is written as one of another table, so that both say the same.
  func isWritten(_ row: Int, as other: Int, of earlier: KeyedTable) -> Bool {
    guard let mine = bytes(of: row), let others = earlier.bytes(of: other) else { return false }
    return mine.elementsEqual(others)
  }

  /// Whether equal bytes of two tables say the same: their columns stand and are read alike.
  func isReadLike(_ other: KeyedTable) -> Bool {
    columns.count == other.columns.count
      && table.marks.map(\.place) == other.table.marks.map(\.place)
      && table.marks.map(\.name) == other.table.marks.map(\.name)
      && zip(columns, other.columns).allSatisfy { mine, others in
        mine.place == others.place && mine.specification.name == others.specification.name
          && mine.numbers == others.numbers && mine.dates == others.dates
          && mine.headerUnit == others.headerUnit && mine.countsDays == others.countsDays
      }
  }
}

extension KeyedTable {
  private func reader(of row: Int) -> RowReader {
    RowReader(table: table, row: table.dataRows[row], context: context)
  }

  /// The bytes of a text file's row up to its last cell; nil in a workbook.
  private func bytes(of row: Int) -> ArraySlice<UInt8>? {
    let document = table.document
    let entry = document.rows[table.dataRows[row]]
    guard document.sheet == nil, entry.cellCount > 0 else { return nil }
    let last = document.cells[Int(entry.firstCell + entry.cellCount) - 1]
    return document.bytes[Int(entry.start)..<max(Int(entry.start), Int(last.end))]
  }

  /// What a cell says; nil where it is blank.
  private static func cleaned(_ column: ReadTable.Column, _ reader: RowReader) -> String? {
    let document = reader.table.document
    guard !document.isBlank(column.place, of: reader.row) else { return nil }
    return CellCleaner(reader: reader, column: column)
      .cleaned(document.text(column.place, of: reader.row))
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
