/// A moment: whole minutes since 1970-01-01 00:00 UTC.
public struct Instant: Hashable, Sendable {
  /// Minutes since 1970-01-01 00:00 UTC.
  public var minutesSinceEpoch: Int

  /// The moment that many minutes after 1970-01-01 00:00 UTC.
  @inlinable public init(minutesSinceEpoch: Int) { self.minutesSinceEpoch = minutesSinceEpoch }

  /// Midnight UTC at the start of a date.
  @inlinable public init(midnightUTC date: CivilDate) {
    minutesSinceEpoch = date.daysSinceEpoch * 1440
  }

  /// The UTC date the moment falls on.
  @inlinable public var dateUTC: CivilDate {
    CivilDate(daysSinceEpoch: Int((Double(minutesSinceEpoch) / 1440).rounded(.down)))
  }
}

extension Instant: Comparable {
  /// Whether the left moment comes first.
  @inlinable public static func < (left: Instant, right: Instant) -> Bool {
    left.minutesSinceEpoch < right.minutesSinceEpoch
  }

  /// The moment a span later.
  @inlinable public static func + (left: Instant, right: Minutes) -> Instant {
    Instant(minutesSinceEpoch: left.minutesSinceEpoch + right.count)
  }

  /// The moment a span earlier.
  @inlinable public static func - (left: Instant, right: Minutes) -> Instant {
    Instant(minutesSinceEpoch: left.minutesSinceEpoch - right.count)
  }

  /// The span from the right moment to the left one.
  @inlinable public static func - (left: Instant, right: Instant) -> Minutes {
    Minutes(left.minutesSinceEpoch - right.minutesSinceEpoch)
  }
}

extension Instant: CustomStringConvertible {
  /// The moment in UTC by ISO 8601, to the minute: `2027-05-01T20:00Z`.
  public var description: String {
    let date = dateUTC
    let minute = minutesSinceEpoch - date.daysSinceEpoch * 1440
    return "\(date)T\(ClockTime(minuteOfDay: minute))Z"
  }
}

extension Instant: Codable {
  /// Reads the minutes since the epoch.
  public init(from decoder: any Decoder) throws {
    minutesSinceEpoch = try decoder.singleValueContainer().decode(Int.self)
  }

  /// Writes the minutes since the epoch.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(minutesSinceEpoch)
  }
}
