import WaveCore

/// Reads hours that come back every week: `Tue-Thu 10:00-16:00 America/New_York`.
enum WindowCell {
  /// What a text says, without its place.
  struct Hours {
    /// The days on which it opens.
    var weekdays: [Weekday]
    /// When it opens.
    var opens: ClockTime
    /// When it closes.
    var closes: ClockTime
    /// The zone, where one is written.
    var timezone: String?
  }

  /// The hours a text stands for, or nil where it stands for none.
  static func hours(_ text: String) -> Hours? {
    let words = text.replacing("–", with: "-").split(whereSeparator: \.isWhitespace)
    guard (1...3).contains(words.count) else { return nil }
    let startsWithHours = words[0].first?.isNumber == true
    let days = startsWithHours ? Weekday.allCases : weekdays(words[0])
    let rest = startsWithHours ? words[...] : words.dropFirst()
    guard let days, let hours = rest.first, rest.count <= 2 else { return nil }
    let ends = hours.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let opens = DateCell.time(ends[0]), let closes = DateCell.time(ends[1]),
      opens != closes
    else { return nil }
    return Hours(
      weekdays: days, opens: opens, closes: closes,
      timezone: rest.count == 2 ? rest.last.map(String.init) : nil)
  }

  /// `Wed`, `Tue-Thu`, `Mon,Wed`, `daily`.
  private static func weekdays(_ text: Substring) -> [Weekday]? {
    if text.lowercased() == "daily" { return Weekday.allCases }
    var days: Set<Weekday> = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
      let named = ends.compactMap { Weekday(name: $0) }
      guard named.count == ends.count, let first = named.first, let last = named.last,
        named.count <= 2
      else { return nil }
      var day = first.rawValue
      while true {
        if let weekday = Weekday(rawValue: day) { days.insert(weekday) }
        if day == last.rawValue { break }
        day = day % 7 + 1
      }
    }
    return days.isEmpty ? nil : days.sorted()
  }
}
