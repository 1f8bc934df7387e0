import WaveCore
import WaveLandscape

/// Reads the cells of one row by column name; what cannot be read becomes a finding.
struct RowReader {
  /// The table the row stands in.
  let table: ReadTable
  /// The row's place in the document.
  let row: Int
  /// What all readers share.
  let context: ReadingContext

  /// A filled cell.
  struct Cell {
    /// Its text, blanks at both ends dropped.
    var text: String
    /// Its column.
    var column: ReadTable.Column
  }

  /// The row's place.
  var span: SourceSpan { table.document.span(ofRow: row) }

  /// The place of a cell, or of the row where the column is missing.
  func span(_ column: String) -> SourceSpan {
    guard let found = table.columns[column] else {
      var span = span
      span.field = column
      return span
    }
    return table.document.span(found.place, of: row, field: column)
  }

  /// The user's own line.
  func excerpt(_ column: String) -> String {
    guard let found = table.columns[column] else { return table.document.excerpt(ofRow: row) }
    return table.document.excerpt(found.place, of: row)
  }

  /// The cell of a column, or nil where it is blank, a placeholder, or no value at all.
  func cell(_ name: String) -> Cell? {
    guard let column = table.columns[name] else { return nil }
    let text = table.document.text(column.place, of: row)
    if text.isEmpty {
      if column.specification.isRequired {
        add(
          "INV011", name, "'\(name)' is blank",
          fix: "fill it: \(column.specification.documentation)")
      }
      return nil
    }
    if text.utf8.count > Self.longestCell {
      add("INV072", name, "the cell has \(Grouped.digits(text.utf8.count)) bytes")
      return nil
    }
    if SpecialCell.isSpreadsheetError(text) {
      add("INV025", name, "'\(text)' is an error of a spreadsheet", label: "the value was lost")
      return nil
    }
    guard column.specification.type != .text else {
      return Cell(text: Self.withoutGuard(text), column: column)
    }
    if SpecialCell.isPlaceholder(text) {
      let code: FindingCode = column.specification.isRequired ? "INV011" : "INV024"
      add(code, name, "'\(text)' says that '\(name)' is not known")
      return nil
    }
    if let damage = damage(of: text, in: column.specification) {
      report(damage, text, name)
      return nil
    }
    return Cell(text: text, column: typed(column))
  }

  /// The most bytes of a cell; a spreadsheet's own limit is 32,767 characters.
  private static let longestCell = 131_072

  /// A text without the mark that keeps a spreadsheet from running it as a formula.
  private static func withoutGuard(_ text: String) -> String {
    guard text.first == "'", let second = text.dropFirst().first, "=+-@".contains(second) else {
      return text
    }
    return String(text.dropFirst())
  }

  /// A column as one of its cells is to be read: a workbook's numbers have a decimal point.
  private func typed(_ column: ReadTable.Column) -> ReadTable.Column {
    guard table.document.cell(column.place, of: row)?.isNumber == true else { return column }
    var typed = column
    typed.numbers = .point
    return typed
  }

  /// The value a parser makes of a filled cell; its fault becomes a finding.
  func value<Value>(
    _ name: String, _ parse: (Cell) throws(CellFault) -> Value
  ) -> Value? {
    guard let cell = cell(name) else { return nil }
    do {
      return try parse(cell)
    } catch {
      let isBound = SpecialCell.isBound(cell.text)
      add(
        isBound ? "INV026" : error.code, name,
        isBound ? "'\(cell.text)' is not one figure" : error.headline, label: error.label,
        fix: error.fix.isEmpty ? nil : error.fix)
      return nil
    }
  }

  /// Adds a finding about a cell.
  func add(
    _ code: FindingCode, _ column: String, _ headline: String, label: String = "",
    fix: String? = nil
  ) {
    context.log.add(
      code, at: span(column), excerpt: excerpt(column), headline, label: label, fix: fix)
  }
}
