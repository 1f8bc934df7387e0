/// Cuts the bytes of a CSV file into rows and cells (RFC 4180, and what spreadsheets make of it).
///
/// A quote that is never closed is read as an ordinary character, so that one slip of the user
/// costs one cell and not the rest of the file.
///
/// - Complexity: O(*n*); no byte is visited more than three times.
struct CSVScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private let rowLimit: Int
  private var cells: [CSVDocument.Cell] = []
  private var rows: [CSVDocument.Row] = []
  private var openQuotes: [Int] = []
  private var place: Int
  private var line: Int32
  private var literalQuote = -1

  /// Cuts `bytes` from `start` on, and stops after `rowLimit` rows.
  static func scan(
    _ bytes: [UInt8], of file: String, separator: UInt8, from start: Int = 0, line: Int = 1,
    rowLimit: Int = .max
  ) -> CSVDocument {
    var document = CSVDocument(file: file, bytes: bytes)
    document.separator = separator
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = CSVScanner(
        bytes: buffer, separator: separator, rowLimit: rowLimit, place: start, line: Int32(line))
      scanner.scanRows()
      document.cells = scanner.cells
      document.rows = scanner.rows
      document.openQuotes = scanner.openQuotes
    }
    return document
  }

  private init(
    bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, rowLimit: Int, place: Int, line: Int32
  ) {
    self.bytes = bytes
    self.separator = separator
    self.rowLimit = rowLimit
    self.place = place
    self.line = line
    guard rowLimit == .max else { return }
    // One allocation instead of doublings: a cell is rarely shorter than eight bytes.
    cells.reserveCapacity(bytes.count / 8)
    rows.reserveCapacity(bytes.count / 32)
  }
}

extension CSVScanner {
  private mutating func scanRows() {
    while place < bytes.count, rows.count < rowLimit {
      let (start, firstLine) = (place, line)
      let firstCell = cells.count
      while scanCell() {}
      let cellCount = cells.count - firstCell
      let isEmpty = cellCount == 1 && isEmptyUnquoted(cells[firstCell])
      if isEmpty {
        cells.removeLast()
      } else {
        rows.append(
          CSVDocument.Row(
            firstCell: Int32(firstCell), cellCount: Int32(cellCount), line: firstLine,
            start: Int32(start)))
      }
    }
  }

  /// Reads one cell and what ends it; false where that is the end of the row.
  private mutating func scanCell() -> Bool {
    let start = place
    var look = place
    while look < bytes.count, isBlank(bytes[look]) { look += 1 }
    if look < bytes.count, bytes[look] == 34, look != literalQuote {
      if let more = scanQuoted(openedAt: look) { return more }
    }
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == separator || byte == 10 || byte == 13 { break }
      index += 1
    }
    append(start: start, end: index, quoted: false, doubled: false)
    place = index
    return index < bytes.count ? passEnd() : false
  }

  /// Reads a quoted cell; nil where its quote turns out not to be one.
  private mutating func scanQuoted(openedAt quote: Int) -> Bool? {
    var index = quote + 1
    var breaks: Int32 = 0
    var doubled = false
    while index < bytes.count {
      if bytes[index] == 34 {
        guard index + 1 < bytes.count, bytes[index + 1] == 34 else { break }
        doubled = true
        index += 2
        continue
      }
      if bytes[index] == 10 || (bytes[index] == 13 && byte(at: index + 1) != 10) { breaks += 1 }
      index += 1
    }
    var after = index + 1
    while after < bytes.count, isBlank(bytes[after]) { after += 1 }
    let closes = index < bytes.count
    let endsCell =
      after >= bytes.count || bytes[after] == separator || bytes[after] == 10
      || bytes[after] == 13
    guard closes, endsCell else {
      if !closes || breaks > 0 { openQuotes.append(quote) }
      literalQuote = quote
      return nil
    }
    append(start: quote + 1, end: index, quoted: true, doubled: doubled)
    line += breaks
    place = min(after, bytes.count)
    return place < bytes.count ? passEnd() : false
  }

  /// Steps over a separator (true) or a line end (false).
  private mutating func passEnd() -> Bool {
    let byte = bytes[place]
    place += 1
    if byte == separator {
      guard place == bytes.count else { return true }
      append(start: place, end: place, quoted: false, doubled: false)
      return false
    }
    if byte == 13, self.byte(at: place) == 10 { place += 1 }
    line += 1
    return false
  }

  private mutating func append(start: Int, end: Int, quoted: Bool, doubled: Bool) {
    cells.append(
      CSVDocument.Cell(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end),
        isQuoted: quoted, hasDoubledQuotes: doubled))
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (byte == 9 && separator != 9) }

  private func isEmptyUnquoted(_ cell: CSVDocument.Cell) -> Bool {
    !cell.isQuoted && bytes[Int(cell.start)..<Int(cell.end)].allSatisfy { $0 == 32 || $0 == 9 }
  }

  /// The byte at a place, or nil beyond the end.
  private func byte(at place: Int) -> UInt8? { place < bytes.count ? bytes[place] : nil }
}
