/// A date of the proleptic Gregorian calendar, without time or zone.
public struct CivilDate: Hashable, Sendable {
  /// Days since 1970-01-01.
  public var daysSinceEpoch: Int

  /// The date that many days after 1970-01-01.
  @inlinable public init(daysSinceEpoch: Int) { self.daysSinceEpoch = daysSinceEpoch }

  /// The date with that year, month and day, or nil where no such day exists.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1,
      day <= CivilDate.days(inMonth: month, of: year)
    else { return nil }
    self.init(exactYear: year, month: month, day: day)
  }

  /// The date written `YYYY-MM-DD`, or nil for any other text.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month 1…12 and day 1…31 (days-to-civil algorithm, Howard Hinnant, 2013).
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = daysSinceEpoch + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day of the week.
  @inlinable public var weekday: Weekday {
    let fromMonday = (daysSinceEpoch % 7 + 10) % 7
    return Weekday(rawValue: fromMonday + 1) ?? .monday
  }

  /// How many days a month has.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The date whole months later, clipped to the last day of a shorter month.
  public func adding(months: Int) -> CivilDate {
    let (year, month, day) = components
    let total = year * 12 + month - 1 + months
    let (newYear, newMonth) = (total / 12, total % 12 + 1)
    let clipped = min(day, CivilDate.days(inMonth: newMonth, of: newYear))
    return CivilDate(exactYear: newYear, month: newMonth, day: clipped)
  }

  /// The first day of the date's month.
  public var startOfMonth: CivilDate { self - (components.day - 1) }
}

extension CivilDate: Comparable {
  /// Whether the left date comes first.
  @inlinable public static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.daysSinceEpoch < right.daysSinceEpoch
  }

  /// The date that many days later.
  @inlinable public static func + (left: CivilDate, days: Int) -> CivilDate {
    CivilDate(daysSinceEpoch: left.daysSinceEpoch + days)
  }

  /// The date that many days earlier.
  @inlinable public static func - (left: CivilDate, days: Int) -> CivilDate {
    CivilDate(daysSinceEpoch: left.daysSinceEpoch - days)
  }

  /// The number of days from the right date to the left one.
  @inlinable public static func - (left: CivilDate, right: CivilDate) -> Int {
    left.daysSinceEpoch - right.daysSinceEpoch
  }
}

extension CivilDate: CustomStringConvertible, Codable {
  /// The date by ISO 8601: `2027-05-01`.
  public var description: String {
    let (year, month, day) = components
    let padded = String(repeating: "0", count: max(0, 4 - String(year).count)) + "\(year)"
    return padded + (month < 10 ? "-0" : "-") + "\(month)" + (day < 10 ? "-0" : "-") + "\(day)"
  }

  /// Reads a date by ISO 8601.
  ///
  /// - Throws: `DecodingError.dataCorrupted` where the text is not a date.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CivilDate(iso: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date: \(text)")
    }
    self = date
  }

  /// Writes the date by ISO 8601.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension CivilDate {
  fileprivate init(exactYear: Int, month: Int, day: Int) {
    let year = month <= 2 ? exactYear - 1 : exactYear
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    daysSinceEpoch = era * 146_097 + dayOfEra - 719_468
  }
}
