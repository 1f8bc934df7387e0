/// Makes keys of rows from their bytes where these say all there is to say.
enum RowKey {
  /// The cells of some columns with a blank between them; nil where one of them has to be read
  /// before it is known what it says.
  ///
  /// - Complexity: O(*n*) in the bytes of the cells; one allocation.
  static func plain(
    _ columns: [ReadTable.Column], _ document: CSVDocument, _ row: Int
  ) -> String? {
    guard columns.allSatisfy({ isPlain($0.specification.type) }) else { return nil }
    return document.bytes.withUnsafeBufferPointer { bytes -> String? in
      var ranges: (Range<Int>, Range<Int>) = (0..<0, 0..<0)
      var count = 0
      for column in columns {
        guard let range = range(of: column.place, document, row, bytes) else { return nil }
        guard !range.isEmpty else { continue }
        if count == 0 { ranges.0 = range } else { ranges.1 = range }
        count += 1
        if count > 2 { return nil }
      }
      let length = ranges.0.count + (count == 2 ? ranges.1.count + 1 : 0)
      return String(unsafeUninitializedCapacity: length) { text in
        var place = 0
        func write(_ range: Range<Int>) {
          for byte in range {
            text[place] = bytes[byte]
            place += 1
          }
        }
        write(ranges.0)
        if count == 2 {
          text[place] = 32
          place += 1
          write(ranges.1)
        }
        return place
      }
    }
  }

  private static func isPlain(_ type: ColumnType) -> Bool {
    switch type {
    case .identifier, .reference, .references: true
    default: false
    }
  }

  /// The bytes of a cell without blanks at its ends; nil where it holds more than letters, digits
  /// and marks that no list, placeholder or damaged cell is made of.
  private static func range(
    of column: Int, _ document: CSVDocument, _ row: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    guard let cell = document.cell(column, of: row) else { return 0..<0 }
    var (start, end) = (Int(cell.start), Int(cell.end))
    while start < end, bytes[start] == 32 || bytes[start] == 9 { start += 1 }
    while end > start, bytes[end - 1] == 32 || bytes[end - 1] == 9 { end -= 1 }
    guard start < end else { return 0..<0 }
    guard !SpecialCell.mayBePlaceholder(length: end - start, first: bytes[start]) else {
      return nil
    }
    for place in start..<end {
      let byte = bytes[place]
      let isLetter = (97...122).contains(byte | 32)
      guard isLetter || (48...57).contains(byte) || byte == 95 || byte == 45 || byte == 46 else {
        return nil
      }
    }
    return start..<end
  }
}
