import WaveCore

/// Finds lines and columns of bytes in a text.
struct TextPlaces {
  /// The text as UTF-8.
  let bytes: [UInt8]

  /// The first byte of every line.
  private let starts: [Int]

  /// The most bytes of a line that a finding shows.
  private static let longestExcerpt = 4_000

  /// The lines of a text; CRLF, LF and CR end one.
  ///
  /// - Complexity: O(*n*).
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for place in bytes.indices {
      let isEnd =
        bytes[place] == 10
        || (bytes[place] == 13 && (place + 1 == bytes.count || bytes[place + 1] != 10))
      if isEnd { starts.append(place + 1) }
    }
    self.starts = starts
  }

  /// The line of a byte, counted from 1.
  func line(of place: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The place of bytes of one line; of several lines, of those on the first.
  ///
  /// - Complexity: O(the line's length).
  func span(of range: Range<Int>, in file: String) -> SourceSpan {
    let line = line(of: range.lowerBound)
    let before = String(decoding: bytes[starts[line - 1]..<range.lowerBound], as: UTF8.self)
    let marked = bytes[range].prefix { $0 != 10 && $0 != 13 }
    return SourceSpan(
      file: file, line: line, column: before.count + 1,
      length: max(1, String(decoding: marked, as: UTF8.self).count))
  }

  /// The text of the line a byte stands on.
  func excerpt(at place: Int) -> String {
    let start = starts[line(of: place) - 1]
    let reach = bytes[start..<min(bytes.count, start + Self.longestExcerpt)]
    return String(decoding: reach.prefix { $0 != 10 && $0 != 13 }, as: UTF8.self)
  }
}
