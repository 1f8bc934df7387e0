/// Writes a table as CSV: commas, CRLF, UTF-8, and no cell that a spreadsheet would run.
struct CSVWriter {
  /// A cell.
  enum Cell {
    /// Words; neutralised where a spreadsheet would take them for a formula.
    case text(String)
    /// A figure, which is written as it is, its sign included.
    case figure(String)
  }

  private var text = ""

  /// A table with these heads.
  init(heads: [String]) { write(heads.map { .text($0) }) }

  /// The table's bytes.
  var bytes: [UInt8] { Array(text.utf8) }

  /// Adds a row.
  mutating func write(_ cells: [Cell]) {
    text += cells.map(Self.written).joined(separator: ",") + "\r\n"
  }

  private static func written(_ cell: Cell) -> String {
    switch cell {
    case .figure(let figure): figure
    case .text(let text): quoted(neutralised(text))
    }
  }

  /// The text with an apostrophe before a first character that starts a formula.
  private static func neutralised(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first)
    else { return text }
    return "'" + text
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
