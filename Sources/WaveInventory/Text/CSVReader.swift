/// Reads a CSV file whose separator, title rows and header have to be found out.
enum CSVReader {
  /// A CSV file with the rows its header was found in.
  struct Reading {
    /// The cells.
    var document: CSVDocument
    /// The column names, or nil where no row holds any.
    var header: HeaderLines?
  }

  private static let separators = Array(",;\t|".utf8)

  /// Cuts a file at the separator under which one of its first rows looks most like a header.
  ///
  /// A `sep=` line decides the separator before any row is looked at.
  static func read(_ bytes: [UInt8], of file: String, names: HeaderNames) -> Reading {
    if let (separator, start) = separatorLine(bytes) {
      let document = CSVScanner.scan(bytes, of: file, separator: separator, from: start, line: 2)
      return Reading(document: document, header: names.bestHeader(in: document)?.lines)
    }
    var best: (separator: UInt8, score: Int, cells: Int) = (separators[0], 0, 0)
    for separator in separators {
      let sample = CSVScanner.scan(
        bytes, of: file, separator: separator, rowLimit: HeaderNames.titleRowLimit)
      let found = names.bestHeader(in: sample)?.score ?? 0
      let cells = sample.cells.count
      if (found, found == 0 ? cells : 0) > (best.score, found == 0 ? best.cells : 0) {
        best = (separator, found, cells)
      }
    }
    let document = CSVScanner.scan(bytes, of: file, separator: best.separator)
    return Reading(document: document, header: names.bestHeader(in: document)?.lines)
  }

  /// The separator that a first line `sep=;` names, and where the next line begins.
  private static func separatorLine(_ bytes: [UInt8]) -> (separator: UInt8, next: Int)? {
    let quote = bytes.first == 34 ? 1 : 0
    let prefix = bytes.dropFirst(quote).prefix(4).map { $0 | 0x20 }
    guard prefix == Array("sep=".utf8).map({ $0 | 0x20 }), bytes.count > quote + 4 else {
      return nil
    }
    var next = quote + 5
    while next < bytes.count, bytes[next] != 10, bytes[next] != 13 { next += 1 }
    if next < bytes.count, bytes[next] == 13 { next += 1 }
    if next < bytes.count, bytes[next] == 10 { next += 1 }
    return (bytes[quote + 4], next)
  }
}
