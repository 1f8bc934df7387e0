/// Writes cells, columns and rows into the text of a CSV file; every other byte stays as it is.
struct CSVEdit {
  private let document: CSVDocument
  private var cells: [Int: [Int: String]] = [:]
  private var newRows: [[String]] = []

  /// An edit of a file's cells that changes nothing yet.
  init(_ document: CSVDocument) { self.document = document }

  /// Writes a text into a cell; a row that is shorter grows.
  mutating func write(_ text: String, to column: Int, of row: Int) {
    cells[row, default: [:]][column] = text
  }

  /// Makes a row reach a column, with blank cells.
  mutating func extend(_ row: Int, to column: Int) {
    guard column >= Int(document.rows[row].cellCount), cells[row]?[column] == nil else { return }
    write("", to: column, of: row)
  }

  /// Adds a row.
  mutating func add(_ row: [String]) { newRows.append(row) }

  /// The text with all that was written; added rows stand under `last`, or at the end where that
  /// is nil.
  ///
  /// - Complexity: O(*n*) in bytes and edits, apart from sorting the rows that changed.
  func bytes(addingBelow last: Int?) -> [UInt8] {
    let source = document.bytes
    var result: [UInt8] = []
    result.reserveCapacity(source.count + newRows.count * 64)
    var copied = 0
    func copy(to end: Int) {
      result += source[copied..<max(copied, end)]
      copied = max(copied, end)
    }
    for row in Set(cells.keys).union(last.map { [$0] } ?? []).sorted() {
      for edit in edits(of: row) {
        copy(to: edit.range.lowerBound)
        result += edit.text.utf8
        copied = max(copied, edit.range.upperBound)
      }
      guard row == last else { continue }
      copy(to: endOfLine(behind: row))
      addRows(to: &result)
    }
    copy(to: source.count)
    if last == nil { addRows(to: &result) }
    return result
  }
}

extension CSVEdit {
  private var separator: String { String(Character(Unicode.Scalar(document.separator))) }

  /// What is replaced in a row, in order.
  private func edits(of row: Int) -> [(range: Range<Int>, text: String)] {
    let written = cells[row] ?? [:]
    let count = Int(document.rows[row].cellCount)
    var edits: [(range: Range<Int>, text: String)] = []
    for (column, text) in written.sorted(by: { $0.key < $1.key }) where column < count {
      guard let cell = document.cell(column, of: row) else { continue }
      let quotes = cell.isQuoted ? 1 : 0
      edits.append((Int(cell.start) - quotes..<Int(cell.end) + quotes, encoded(text)))
    }
    guard let widest = written.keys.max(), widest >= count else { return edits }
    let more = (count...widest).map { separator + encoded(written[$0] ?? "") }.joined()
    let end = endOfCells(of: row)
    edits.append((end..<end, more))
    return edits
  }

  private func addRows(to result: inout [UInt8]) {
    guard !newRows.isEmpty else { return }
    let lineEnd = lineEnd
    if let byte = result.last, byte != 10, byte != 13 { result += lineEnd }
    for row in newRows {
      result += row.map(encoded).joined(separator: separator).utf8
      result += lineEnd
    }
  }

  /// A cell's text as the file needs it.
  private func encoded(_ text: String) -> String {
    CSVText.quoted(text, where: separator + "\"\n\r")
  }

  private func endOfCells(of row: Int) -> Int {
    guard let cell = document.cell(Int(document.rows[row].cellCount) - 1, of: row) else {
      return Int(document.rows[row].start)
    }
    return Int(cell.end) + (cell.isQuoted ? 1 : 0)
  }

  /// The place behind the line end that closes a row.
  private func endOfLine(behind row: Int) -> Int {
    let bytes = document.bytes
    var place = endOfCells(of: row)
    while place < bytes.count, bytes[place] != 10, bytes[place] != 13 { place += 1 }
    if place < bytes.count, bytes[place] == 13, place + 1 < bytes.count, bytes[place + 1] == 10 {
      place += 1
    }
    return min(bytes.count, place + 1)
  }

  /// How the file ends its lines: as its first one.
  private var lineEnd: [UInt8] {
    guard let place = document.bytes.firstIndex(where: { $0 == 10 || $0 == 13 }) else {
      return [10]
    }
    if document.bytes[place] == 10 { return [10] }
    let next = place + 1
    return next < document.bytes.count && document.bytes[next] == 10 ? [13, 10] : [13]
  }
}
