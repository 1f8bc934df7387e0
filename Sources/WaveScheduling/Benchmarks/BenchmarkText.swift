/// The lines of a benchmark file, blank ones left out, each with its number and its words.
struct BenchmarkText {
  /// One line that holds at least one word.
  struct Line {
    /// The line's number, counted from 1.
    var number: Int
    /// The line without blanks at its ends.
    var text: String
    /// What stands between blanks.
    var words: [Substring] { text.split { $0 == " " || $0 == "\t" } }
  }

  /// The lines in their order.
  let lines: [Line]

  /// How many lines the file has, blank ones included.
  let lineCount: Int

  /// Cuts a file into lines that end in LF, CR LF or CR.
  ///
  /// - Throws: a failure where the bytes are no text in UTF-8, or where nothing stands in them.
  init(_ bytes: [UInt8]) throws(BenchmarkFormatFailure) {
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      throw BenchmarkFormatFailure(line: 0, message: "the file is not text in UTF-8")
    }
    let rows = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    lineCount = rows.count
    lines = rows.enumerated().compactMap { place, row in
      let isBlank: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{FEFF}" }
      let head = row.drop(while: isBlank)
      guard let last = head.lastIndex(where: { !isBlank($0) }) else { return nil }
      return Line(number: place + 1, text: String(head[...last]))
    }
    guard !lines.isEmpty else {
      throw BenchmarkFormatFailure(line: 0, message: "the file is empty")
    }
  }

  /// The whole number a word stands for.
  ///
  /// - Throws: a failure at the line where it is none, or outside `range`.
  static func number(
    _ word: some StringProtocol, in range: ClosedRange<Int>, called name: String, line: Int
  ) throws(BenchmarkFormatFailure) -> Int {
    guard let number = Int(word) else {
      throw BenchmarkFormatFailure(
        line: line, message: "\(name) is '\(word.prefix(40))', which is no whole number")
    }
    guard range.contains(number) else {
      throw BenchmarkFormatFailure(
        line: line,
        message:
          "\(name) is \(number), and must lie between \(range.lowerBound) and \(range.upperBound)")
    }
    return number
  }
}
