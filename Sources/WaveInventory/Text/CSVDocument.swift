/// The cells of a CSV file, each with its place; texts are made only when asked for.
struct CSVDocument {
  /// The file's path as findings show it.
  var file: String

  /// The sheet of a workbook the cells come from; nil for a text file.
  var sheet: String?

  /// The byte between two cells of a text file.
  var separator: UInt8 = 44

  /// The text as UTF-8; of a workbook, the texts of its cells one behind the other.
  var bytes: [UInt8]

  /// All cells, row after row.
  var cells: [Cell] = []

  /// All rows that hold at least one byte.
  var rows: [Row] = []

  /// Where a quote was opened and never closed.
  var openQuotes: [Int] = []

  /// A text file without cells yet, or a workbook's sheet.
  init(file: String, sheet: String? = nil, bytes: [UInt8] = []) {
    self.file = file
    self.sheet = sheet
    self.bytes = bytes
  }

  /// One cell as a range of bytes.
  struct Cell {
    /// The first byte of the content, after an opening quote.
    var start: Int32
    /// The byte after the content, at the closing quote.
    var end: Int32
    /// Whether the cell was quoted.
    var isQuoted: Bool
    /// Whether doubled quotes inside stand for single ones.
    var hasDoubledQuotes: Bool
    /// Whether a workbook says that the content is a number, written with a decimal point.
    var isNumber = false
  }

  /// One row as a range of cells.
  struct Row {
    /// The place of its first cell.
    var firstCell: Int32
    /// How many cells it has.
    var cellCount: Int32
    /// The line it begins on, counted from 1.
    var line: Int32
    /// The byte it begins at.
    var start: Int32
  }

  /// The cell in a column of a row, or nil where the row is shorter.
  func cell(_ column: Int, of row: Int) -> Cell? {
    guard column < Int(rows[row].cellCount) else { return nil }
    return cells[Int(rows[row].firstCell) + column]
  }

  /// The text of a cell, blanks at both ends dropped; empty where the row is shorter.
  func text(_ column: Int, of row: Int) -> String {
    guard let cell = cell(column, of: row) else { return "" }
    return text(of: cell)
  }

  /// Whether a row has nothing but blanks.
  func isBlank(row: Int) -> Bool {
    (0..<Int(rows[row].cellCount)).allSatisfy { isBlank($0, of: row) }
  }

  /// Whether a cell has nothing but blanks, or is not there.
  func isBlank(_ column: Int, of row: Int) -> Bool {
    guard let first = firstByte(column, of: row) else { return true }
    return first >= 0x80 || first < 0x20 ? text(column, of: row).isEmpty : false
  }

  /// The first byte of a cell that is neither a blank nor a tab, or nil where there is none.
  func firstByte(_ column: Int, of row: Int) -> UInt8? {
    guard let cell = cell(column, of: row) else { return nil }
    return bytes[Int(cell.start)..<Int(cell.end)].first { $0 != 32 && $0 != 9 }
  }

  /// The texts of a row's cells.
  func texts(of row: Int) -> [String] {
    (0..<Int(rows[row].cellCount)).map { text($0, of: row) }
  }

  private func text(of cell: Cell) -> String {
    var (start, end) = (Int(cell.start), Int(cell.end))
    while start < end, bytes[start] == 32 || bytes[start] == 9 { start += 1 }
    while end > start, bytes[end - 1] == 32 || bytes[end - 1] == 9 { end -= 1 }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    guard cell.hasDoubledQuotes || !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    let single = cell.hasDoubledQuotes ? text.replacing("\"\"", with: "\"") : text
    return single.trimmedOfBlanks
  }
}

extension StringProtocol {
  /// The text without blanks of any kind at its ends, no-break ones and line breaks included.
  var trimmedOfBlanks: String {
    let isBlank: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{FEFF}" }
    let tail = drop(while: isBlank)
    guard let last = tail.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(tail[...last])
  }
}
