import WaveCore
import WaveOutcome

/// Writes one table anew, cell by cell.
struct TableCleaner {
  /// The table as it was read.
  let table: ReadTable
  /// What all readers share; its findings are not looked at.
  let context: ReadingContext

  /// What became of a table.
  struct Cleaned {
    /// The table as CSV.
    var bytes: [UInt8]
    /// The cells written another way.
    var changes: [CellChange] = []
    /// What became of the rows as a whole.
    var remarks: [String] = []
  }

  /// The table in the form of the reference.
  func cleaned() -> Cleaned { table.marks.isEmpty ? plainTable() : unrolledMatrix() }
}

extension TableCleaner {
  private var file: String { table.specification.name.file }

  private func plainTable() -> Cleaned {
    let columns = table.specification.columns.compactMap { table.columns[$0.name] }
    let foreign = table.foreign
    var text = CSVText(columns.map(\.specification.name) + foreign.map(\.name))
    var cleaned = Cleaned(bytes: [])
    for row in table.dataRows {
      let reader = RowReader(table: table, row: row, context: context)
      var cells = columns.map { column -> String in
        let before = table.document.text(column.place, of: row)
        let after = CellCleaner(reader: reader, column: column).cleaned(before)
        if after != before {
          let span = reader.span(column.specification.name)
          cleaned.changes.append(CellChange(span: span, before: before, after: after))
        }
        return after
      }
      cells += foreign.map { table.document.text($0.place, of: row) }
      text.add(cells)
    }
    cleaned.bytes = text.bytes
    let skipped = table.document.rows.count - table.dataRows.count - 1
    if skipped > 0 {
      cleaned.remarks.append("\(file): \(skipped) rows that are no data were left out.")
    }
    for column in columns where table.heading(of: column) != column.specification.name {
      cleaned.remarks.append(
        "\(file): column '\(table.heading(of: column))' is now '\(column.specification.name)'.")
    }
    return cleaned
  }

  /// A matrix of marks as one row for each mark.
  private func unrolledMatrix() -> Cleaned {
    let side = ["module_id", "plant_id", "database_id"].first { table.columns[$0] != nil }
    guard let side, let column = table.columns[side] else { return Cleaned(bytes: []) }
    let other = side == "module_id" ? "plant_id" : "module_id"
    var text = CSVText([side, other])
    for row in table.dataRows {
      for mark in table.marks
      where SpecialCell.boolean(table.document.text(mark.place, of: row)) == true {
        text.add([table.document.text(column.place, of: row), mark.name])
      }
    }
    return Cleaned(
      bytes: text.bytes, remarks: ["\(file): the matrix became one row for each of its marks."])
  }
}

extension ReadTable {
  /// The columns that the reference does not know; they are kept under their own names.
  fileprivate var foreign: [(name: String, place: Int)] {
    let known = Set(columns.values.map(\.place))
    return header.names.enumerated().compactMap { place, name in
      known.contains(place) || name.isEmpty ? nil : (name, place)
    }
  }

  /// The name that the file gives a column.
  fileprivate func heading(of column: Column) -> String { header.names[column.place] }
}
