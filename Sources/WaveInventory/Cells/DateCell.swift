import WaveCore

/// Reads dates as people write them.
enum DateCell {
  /// The date a text stands for, or nil where it is none: ISO, `1.5.2027`, `1 May 2027`,
  /// `1/5/2027` by style.
  static func date(_ text: some StringProtocol, style: DateStyle?) -> CivilDate? {
    if let date = CivilDate(iso: text) ?? MonthNames.date(text) { return date }
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

  /// The date and time a spreadsheet's day number with a fraction stands for, to the minute.
  static func serialDateTime(_ text: String) -> (date: CivilDate, time: ClockTime)? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard parts.count == 2, let date = serialDate(parts[0]), parts[1].utf8.count <= 17,
      let fraction = NumberCell.number("0." + parts[1], style: .point)
    else { return nil }
    let minutes = Int((fraction * 1440).rounded())
    return minutes == 1440
      ? (date + 1, ClockTime(0, 0)) : (date, ClockTime(minuteOfDay: minutes))
  }

  /// A date-time's two halves: the date and, where it has one, the time of day.
  ///
  /// The time is what holds a colon, so that blanks in `1 May 2027` cut nothing.
  static func halves(_ text: String) -> (date: Substring, time: Substring?) {
    guard let colon = text.firstIndex(of: ":") else { return (text[...], nil) }
    let before = text[..<colon]
    guard let cut = before.lastIndex(where: { $0 == " " || $0 == "T" || $0 == "\u{A0}" }) else {
      return (text[...], nil)
    }
    let date = before[..<cut].reversed().drop { $0 == "," || $0 == " " }.reversed()
    return (Substring(String(date)), text[text.index(after: cut)...])
  }

  /// The time of day `06:00`, `6:00`, `24:00`, `06:00:00`, `06:00:00.000` or `6:00 PM`.
  static func time(_ text: some StringProtocol) -> ClockTime? {
    let lowered = text.lowercased()
    for (mark, shift) in [("am", 0), ("pm", 720)] where lowered.hasSuffix(mark) {
      guard let time = time(lowered.dropLast(2).trimmedOfBlanks), time.minuteOfDay >= 60,
        time.minuteOfDay < 780
      else { return nil }
      return ClockTime(minuteOfDay: time.minuteOfDay % 720 + shift)
    }
    let whole = text.prefix { $0 != "." }
    let parts = whole.split(separator: ":", omittingEmptySubsequences: false)
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
