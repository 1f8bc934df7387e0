import WaveCore

extension CSVDocument {
  /// The place of a cell, or of its row's end where the row is shorter.
  func span(_ column: Int, of row: Int, field: String? = nil) -> SourceSpan {
    if let sheet {
      return SourceSpan(
        file: file, line: Int(rows[row].line), column: column + 1, field: field, sheet: sheet)
    }
    guard let cell = cell(column, of: row) else {
      return SourceSpan(file: file, line: Int(rows[row].line), field: field)
    }
    let (line, lineStart) = line(of: Int(cell.start), in: row)
    let before = String(decoding: bytes[lineStart..<Int(cell.start)], as: UTF8.self)
    let content = String(decoding: bytes[Int(cell.start)..<Int(cell.end)], as: UTF8.self)
    let leading = content.prefix { $0 == " " || $0 == "\t" }.count
    let shown = content.dropFirst(leading).prefix { $0 != "\n" && $0 != "\r" && $0 != "\r\n" }
    return SourceSpan(
      file: file, line: line, column: before.count + leading + 1, length: max(1, shown.count),
      field: field)
  }

  /// The place of a row.
  func span(ofRow row: Int) -> SourceSpan {
    SourceSpan(file: file, line: Int(rows[row].line), sheet: sheet)
  }

  /// The user's own line on which a cell begins; in a workbook, the cell itself.
  func excerpt(_ column: Int, of row: Int) -> String {
    if sheet != nil { return text(column, of: row).firstLine }
    guard let cell = cell(column, of: row) else { return excerpt(ofRow: row) }
    return lineText(from: line(of: Int(cell.start), in: row).start)
  }

  /// The user's own line on which a row begins; in a workbook, its cells between bars.
  func excerpt(ofRow row: Int) -> String {
    guard sheet != nil else { return lineText(from: Int(rows[row].start)) }
    return texts(of: row).map(\.firstLine).joined(separator: " | ")
  }

  /// The place of a byte and the line it stands on, wherever it is.
  func place(ofByte place: Int) -> (span: SourceSpan, excerpt: String) {
    let row = max(0, rows.partitioningIndex { Int($0.start) > place } - 1)
    guard row < rows.count else { return (SourceSpan(file: file, line: 1), "") }
    let (line, start) = line(of: place, in: row)
    let before = String(decoding: bytes[start..<place], as: UTF8.self)
    return (SourceSpan(file: file, line: line, column: before.count + 1), lineText(from: start))
  }

  private func line(of place: Int, in row: Int) -> (line: Int, start: Int) {
    var line = Int(rows[row].line)
    var start = Int(rows[row].start)
    var index = start
    while index < place {
      let isBreak = bytes[index] == 10 || (bytes[index] == 13 && bytes[index + 1] != 10)
      index += 1
      if isBreak { (line, start) = (line + 1, index) }
    }
    return (line, start)
  }

  /// The most bytes of a line that a finding shows.
  private static let longestExcerpt = 4_000

  private func lineText(from start: Int) -> String {
    let reach = bytes[start..<min(bytes.count, start + Self.longestExcerpt)]
    let end = reach.firstIndex { $0 == 10 || $0 == 13 } ?? reach.endIndex
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

extension String {
  /// The text up to its first line break.
  fileprivate var firstLine: String { String(prefix { !$0.isNewline }) }
}

extension [CSVDocument.Row] {
  /// The first place at which a condition holds that, once true, stays true.
  fileprivate func partitioningIndex(where holds: (CSVDocument.Row) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
