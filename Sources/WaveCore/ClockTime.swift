/// A wall-clock time of day in whole minutes, from 00:00 to 24:00.
public struct ClockTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Minutes after midnight, 0…1440.
  public var minuteOfDay: Int

  /// The time that many minutes after midnight.
  @inlinable public init(minuteOfDay: Int) { self.minuteOfDay = minuteOfDay }

  /// The time `hour:minute`.
  @inlinable public init(_ hour: Int, _ minute: Int) { minuteOfDay = hour * 60 + minute }

  /// Whether the left time is earlier in the day.
  @inlinable public static func < (left: ClockTime, right: ClockTime) -> Bool {
    left.minuteOfDay < right.minuteOfDay
  }

  /// The time as `HH:MM`.
  public var description: String {
    let (hour, minute) = (minuteOfDay / 60, minuteOfDay % 60)
    return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
  }
}

/// A date and time as a clock on some wall shows it, without a zone.
public struct CivilDateTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The date on the wall.
  public var date: CivilDate

  /// The time on the wall.
  public var time: ClockTime

  /// The wall time `time` on `date`.
  @inlinable public init(_ date: CivilDate, _ time: ClockTime = ClockTime(0, 0)) {
    self.date = date
    self.time = time
  }

  /// Minutes since 1970-01-01 00:00 on the same wall.
  @inlinable public var wallMinutes: Int { date.daysSinceEpoch * 1440 + time.minuteOfDay }

  /// The wall time that many minutes after 1970-01-01 00:00 on the same wall.
  @inlinable public init(wallMinutes: Int) {
    let day = Int((Double(wallMinutes) / 1440).rounded(.down))
    date = CivilDate(daysSinceEpoch: day)
    time = ClockTime(minuteOfDay: wallMinutes - day * 1440)
  }

  /// Whether the left wall time comes first.
  @inlinable public static func < (left: CivilDateTime, right: CivilDateTime) -> Bool {
    left.wallMinutes < right.wallMinutes
  }

  /// The wall time as `2027-05-01 22:00`.
  public var description: String { "\(date) \(time)" }
}
