import WaveCore

/// Reads dates as people write them.
enum DateCell {
  /// The date a text stands for, or nil where it is none: ISO, `1.5.2027`, `1/5/2027` by style.
  static func date(_ text: some StringProtocol, style: DateStyle?) -> CivilDate? {
    if let date = CivilDate(iso: text) { return date }
    guard let parts = numbers(in: text), let first = Int(parts.first),
      let second = Int(parts.second), let third = Int(parts.third)
    else { return nil }
    if parts.first.count == 4 { return CivilDate(year: first, month: second, day: third) }
    let year = parts.third.count == 2 ? 2000 + third : third
    guard parts.third.count == 2 || parts.third.count == 4 else { return nil }
    if parts.mark == "." || style == .dayFirst || (style == nil && first == second) {
      return CivilDate(year: year, month: second, day: first)
    }
    return style == .monthFirst ? CivilDate(year: year, month: first, day: second) : nil
  }

  /// The date a spreadsheet's day number stands for, or nil outside of 1982…2119.
  static func serialDate(_ text: some StringProtocol) -> CivilDate? {
    guard let number = Int(text), (30_000...80_000).contains(number) else { return nil }
    return CivilDate(daysSinceEpoch: number - 25_569)
  }

  /// A date-time's two halves: the date and, where it has one, the time of day.
  static func halves(_ text: String) -> (date: Substring, time: Substring?) {
    guard let cut = text.firstIndex(where: { $0 == " " || $0 == "T" }) else {
      return (text[...], nil)
    }
    return (text[..<cut], text[text.index(after: cut)...])
  }

  /// The time of day `06:00`, `6:00`, `24:00` or `06:00:00`.
  static func time(_ text: some StringProtocol) -> ClockTime? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hour = Int(parts[0]), let minute = Int(parts[1]),
      parts.allSatisfy({ (1...2).contains($0.count) }), (0...59).contains(minute)
    else { return nil }
    let time = ClockTime(hour, minute)
    return (0...1440).contains(time.minuteOfDay) ? time : nil
  }

  /// The three numbers of a date and the mark between them.
  static func numbers(
    in text: some StringProtocol
  ) -> (first: String, second: String, third: String, mark: Character)? {
    for mark: Character in ["/", ".", "-"] {
      let parts = text.split(separator: mark, omittingEmptySubsequences: false)
        .map { $0.trimmedOfBlanks }
      guard parts.count == 3 else { continue }
      guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
      else { continue }
      return (parts[0], parts[1], parts[2], mark)
    }
    return nil
  }
}
