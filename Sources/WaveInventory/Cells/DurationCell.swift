import WaveCore

/// Reads spans of elapsed time in all spellings of the reference.
enum DurationCell {
  /// The span a text stands for, or nil where it is none.
  ///
  /// `90min`, `4h`, `1d 6h`, `1.5 h`, `4h30`, `4:30`, `1d 4:30`, `PT4H`, `P1DT6H`, `3w`, the same in
  /// German, French and Spanish, and a bare number in `unit`.
  static func minutes(_ text: String, unit: DurationUnit, style: NumberStyle) -> Minutes? {
    if let number = NumberCell.number(text, style: style) {
      return span(number * Double(unit.minutes))
    }
    if text.contains(":") { return mixedSpan(text, style: style) }
    if text.first == "P" || text.first == "p" { return isoSpan(text) }
    return wordedSpan(text, style: style)
  }

  /// A number of a spreadsheet's days, of which the whole part counts 24 hours each.
  static func dayFraction(_ text: String, style: NumberStyle) -> Minutes? {
    NumberCell.number(text, style: style).flatMap { span($0 * 1440) }
  }

  /// Days or weeks in words and the rest as a clock has it: `1d 4:30`, `2 days 04:30:00`.
  private static func mixedSpan(_ text: String, style: NumberStyle) -> Minutes? {
    guard let cut = text.lastIndex(where: \.isWhitespace) else { return clockSpan(text) }
    let words = text[..<cut].trimmedOfBlanks
    guard let clock = clockSpan(String(text[text.index(after: cut)...])) else { return nil }
    if let last = words.last, !last.isLetter, last != "." { return nil }
    guard let days = wordedSpan(words, style: style), days.count % 1440 == 0 else { return nil }
    return span(Double(days.count + clock.count))
  }

  private static func span(_ minutes: Double) -> Minutes? {
    guard minutes.isFinite, (0...52_560_000).contains(minutes) else { return nil }
    return Minutes(Int(minutes.rounded(.toNearestOrEven)))
  }

  /// Hours and minutes: `4:30`, `36:00`, `4:30:00`.
  private static func clockSpan(_ text: String) -> Minutes? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hours = Int(parts[0]), let minutes = Int(parts[1]),
      parts.dropFirst().allSatisfy({ $0.count == 2 }), (0...59).contains(minutes), hours >= 0
    else { return nil }
    return span(Double(hours) * 60 + Double(minutes))
  }

  /// A span by ISO 8601, without months and years, whose length is not fixed.
  private static func isoSpan(_ text: String) -> Minutes? {
    var total = 0.0
    var number = ""
    var inTime = false
    var count = 0
    for character in text.uppercased().dropFirst() {
      if character == "T" {
        inTime = true
      } else if character.isNumber || character == "." {
        number.append(character)
      } else {
        let units: [Character: Double] =
          inTime ? ["H": 60, "M": 1, "S": 1.0 / 60] : ["W": 10_080, "D": 1440]
        guard let unit = units[character], let amount = Double(number) else { return nil }
        total += amount * unit
        number = ""
        count += 1
      }
    }
    return count > 0 && number.isEmpty ? span(total) : nil
  }

  /// Numbers with units, the largest first: `1d 6h`, `90 min`, `2 days`, `4h30`.
  private static func wordedSpan(_ text: String, style: NumberStyle) -> Minutes? {
    var total = 0.0
    var rest = text[...]
    var lastUnit = Int.max
    while !rest.isEmpty {
      let numberEnd = rest.firstIndex { $0.isLetter } ?? rest.endIndex
      let number = rest[..<numberEnd].trimmedOfBlanks
      let afterNumber = rest[numberEnd...]
      if afterNumber.isEmpty, lastUnit == 60, number.count == 2, let minutes = Int(number) {
        return minutes < 60 ? span(total + Double(minutes)) : nil
      }
      let wordEnd = afterNumber.firstIndex { !$0.isLetter } ?? afterNumber.endIndex
      guard let amount = NumberCell.number(number, style: style), amount >= 0,
        let unit = DurationUnit(word: afterNumber[..<wordEnd]), unit.minutes < lastUnit
      else { return nil }
      total += amount * Double(unit.minutes)
      lastUnit = unit.minutes
      rest = withoutJoin(afterNumber[wordEnd...])
    }
    return lastUnit == .max ? nil : span(total)
  }

  /// What follows a unit, without full stop, comma and the words that join two amounts.
  private static func withoutJoin(_ text: Substring) -> Substring {
    let rest = text.drop { $0.isWhitespace || ",+.".contains($0) }
    for word in ["and ", "und ", "et ", "y "] where rest.lowercased().hasPrefix(word) {
      return rest.dropFirst(word.count)
    }
    return rest
  }
}
