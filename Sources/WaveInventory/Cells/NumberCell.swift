/// Reads numbers as people write them.
enum NumberCell {
  /// The number a text stands for in a column of a style, or nil where it is none.
  ///
  /// Thousands marks are the other mark, blanks of any width, apostrophes and underscores; they
  /// must part the digits into threes.
  static func number(_ text: some StringProtocol, style: NumberStyle) -> Double? {
    var digits = ""
    var sign = 1.0
    var rest = text[...]
    if let first = rest.first, first == "-" || first == "−" || first == "+" {
      sign = first == "+" ? 1 : -1
      rest = rest.dropFirst()
    } else if let last = rest.last, last == "-" || last == "−" {
      // Accounting systems put the sign behind the number.
      sign = -1
      rest = rest.dropLast()
    }
    let parts = rest.split(separator: style.mark, omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count) else { return nil }
    let groups = parts[0].split(omittingEmptySubsequences: false) { isThousandsMark($0, style) }
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    if groups.count > 1, !(1...3).contains(groups[0].count) { return nil }
    for group in groups { digits += group }
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    guard isDigits(digits), isDigits(fraction), !(digits.isEmpty && fraction.isEmpty) else {
      return nil
    }
    return Double((digits.isEmpty ? "0" : digits) + (fraction.isEmpty ? "" : "." + fraction))
      .map { $0 * sign }
  }

  private static func isThousandsMark(_ character: Character, _ style: NumberStyle) -> Bool {
    marks.contains(character) || character == (style == .comma ? "." : ",")
  }

  private static let marks: Set<Character> = [
    " ", "\u{A0}", "\u{202F}", "\u{2007}", "\u{2008}", "\u{2009}", "\u{200A}", "'", "’", "‘", "´",
    "`", "ʼ", "_",
  ]

  private static func isDigits(_ text: String) -> Bool {
    text.utf8.allSatisfy { (48...57).contains($0) }
  }
}
