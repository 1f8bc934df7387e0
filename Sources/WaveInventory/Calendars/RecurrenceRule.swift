import WaveCore

/// How an event comes back (RFC 5545, 3.3.10), without the parts that no planner's calendar needs.
struct RecurrenceRule {
  /// How often.
  var frequency: Frequency
  /// Every how many of them, 1 or more.
  var interval = 1
  /// After how many occurrences it ends.
  var count: Int?
  /// The last moment it may fall on, as written.
  var until: ICSMoment?
  /// The days of the week, each with which one of the month or year it is; 0 means every one.
  var weekdays: [(ordinal: Int, day: Weekday)] = []
  /// The days of the month; negative ones count from its end.
  var monthDays: [Int] = []
  /// The months.
  var months: [Int] = []
  /// Which of a period's occurrences hold; negative ones count from its end.
  var positions: [Int] = []
  /// The day a week starts on.
  var weekStart = Weekday.monday

  /// A length of period.
  enum Frequency: String {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }

  /// The rule of a text, or what in it cannot be read.
  static func parse(_ text: String) -> Result<RecurrenceRule, Unreadable> {
    var rule: RecurrenceRule?
    var parts: [(String, String)] = []
    for part in text.split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1).map { $0.trimmedOfBlanks.uppercased() }
      guard pair.count == 2 else { return .failure(Unreadable(part: String(part))) }
      if pair[0] == "FREQ" { rule = Frequency(rawValue: pair[1]).map { .init(frequency: $0) } }
      parts.append((pair[0], pair[1]))
    }
    guard var rule else { return .failure(Unreadable(part: text)) }
    for (name, value) in parts {
      guard rule.take(name, value) else { return .failure(Unreadable(part: "\(name)=\(value)")) }
    }
    return .success(rule)
  }

  /// A part of a rule that is not read.
  struct Unreadable: Error {
    /// The part as written.
    var part: String
  }
}

extension RecurrenceRule {
  private mutating func take(_ name: String, _ value: String) -> Bool {
    switch name {
    case "FREQ": return true
    case "INTERVAL":
      guard let number = Int(value), (1...1000).contains(number) else { return false }
      interval = number
    case "COUNT":
      guard let number = Int(value), (1...100_000).contains(number) else { return false }
      count = number
    case "UNTIL":
      guard let moment = ICSMoment(value, zone: nil) else { return false }
      until = moment
    case "WKST":
      guard let day = Self.weekday(value[...]) else { return false }
      weekStart = day
    case "BYDAY": return takeDays(value)
    case "BYMONTHDAY": return take(value, within: 31) { monthDays = $0 }
    case "BYMONTH":
      return take(value, within: 12) { months = $0 } && months.allSatisfy { $0 > 0 }
    case "BYSETPOS": return take(value, within: 366) { positions = $0 }
    default: return name.hasPrefix("X-")
    }
    return true
  }

  private func take(_ value: String, within limit: Int, _ store: ([Int]) -> Void) -> Bool {
    let numbers = value.split(separator: ",").map { Int($0) }
    let valid = numbers.compactMap(\.self).filter { $0 != 0 && abs($0) <= limit }
    guard valid.count == numbers.count, !valid.isEmpty else { return false }
    store(valid)
    return true
  }

  private mutating func takeDays(_ value: String) -> Bool {
    for part in value.split(separator: ",") {
      guard let day = Self.weekday(part.suffix(2)) else { return false }
      let number = part.dropLast(2)
      guard number.isEmpty || Int(number).map({ $0 != 0 && abs($0) <= 53 }) == true else {
        return false
      }
      weekdays.append((Int(number) ?? 0, day))
    }
    return !weekdays.isEmpty
  }

  private static func weekday(_ text: Substring) -> Weekday? {
    ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].firstIndex(of: String(text))
      .flatMap { Weekday(rawValue: $0 + 1) }
  }
}
