import WaveOutcome

extension TableSet {
  /// The columns of every table with rows, in the order of the reference.
  ///
  /// - Complexity: O(*n*) in the number of cells.
  var completeness: [ColumnCompleteness] {
    TableName.allCases.flatMap { name -> [ColumnCompleteness] in
      guard let table = self[name], !table.dataRows.isEmpty, table.marks.isEmpty else { return [] }
      return table.specification.columns.map { specification in
        var code: String?
        if case .assumed(let known) = specification.blank { code = known }
        return ColumnCompleteness(
          table: name.rawValue, column: specification.name, rows: table.dataRows.count,
          filled: table.filledCells(of: specification.name), assumed: code)
      }
    }
  }
}

extension ReadTable {
  /// How many rows have a value in a column; a placeholder is none.
  fileprivate func filledCells(of name: String) -> Int {
    guard let column = columns[name] else { return 0 }
    return dataRows.count { row in
      guard let first = document.firstByte(column.place, of: row),
        let cell = document.cell(column.place, of: row)
      else { return false }
      let isPlain = first > 32 && first < 0x80
      guard
        !isPlain || SpecialCell.mayBePlaceholder(length: Int(cell.end - cell.start), first: first)
      else { return true }
      let text = document.text(column.place, of: row)
      return !text.isEmpty && !SpecialCell.isPlaceholder(text)
    }
  }
}
