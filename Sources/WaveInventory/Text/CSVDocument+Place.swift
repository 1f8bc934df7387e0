import WaveCore

extension CSVDocument {
  /// The place of a cell, or of its row's end where the row is shorter.
  func span(_ column: Int, of row: Int, field: String? = nil) -> SourceSpan {
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
  func span(ofRow row: Int) -> SourceSpan { SourceSpan(file: file, line: Int(rows[row].line)) }

  /// The user's own line on which a cell begins.
  func excerpt(_ column: Int, of row: Int) -> String {
    guard let cell = cell(column, of: row) else { return excerpt(ofRow: row) }
    return lineText(from: line(of: Int(cell.start), in: row).start)
  }

  /// The user's own line on which a row begins.
  func excerpt(ofRow row: Int) -> String { lineText(from: Int(rows[row].start)) }

  /// The place of a byte and the line it stands on, wherever it is.
  func place(ofByte place: Int) -> (span: SourceSpan, excerpt: String) {
    let row = rows.lastIndex { Int($0.start) <= place } ?? 0
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

  private func lineText(from start: Int) -> String {
    let end = bytes[start...].firstIndex { $0 == 10 || $0 == 13 } ?? bytes.count
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
