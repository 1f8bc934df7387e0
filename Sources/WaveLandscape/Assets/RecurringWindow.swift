public import WaveCore

/// Hours that come back every week on the same days: `Tue-Thu 10:00-16:00 America/New_York`.
public struct RecurringWindow: Hashable, Sendable {
  /// The days on which it opens, in the order of the week.
  public var weekdays: [Weekday]
  /// When it opens.
  public var opens: ClockTime
  /// When it closes; earlier than `opens` means on the next day.
  public var closes: ClockTime
  /// The zone the hours are read in; nil for the zone of the scope.
  public var timezone: String?
  /// Where it is written.
  public var span: SourceSpan

  /// A window on those days from `opens` to `closes`.
  public init(
    weekdays: [Weekday], opens: ClockTime, closes: ClockTime, timezone: String?, span: SourceSpan
  ) {
    self.weekdays = weekdays
    self.opens = opens
    self.closes = closes
    self.timezone = timezone
    self.span = span
  }
}

/// A day of every year: `12-31`.
public struct MonthDay: Hashable, Sendable, CustomStringConvertible {
  /// The month, 1…12.
  public var month: Int
  /// The day, 1…31.
  public var day: Int

  /// The day `day` of `month`.
  public init(month: Int, day: Int) {
    self.month = month
    self.day = day
  }

  /// The day in a year, clipped to the month's last.
  public func date(in year: Int) -> CivilDate? {
    CivilDate(year: year, month: month, day: min(day, CivilDate.days(inMonth: month, of: year)))
  }

  /// The day as `MM-DD`.
  public var description: String {
    (month < 10 ? "0" : "") + "\(month)-" + (day < 10 ? "0" : "") + "\(day)"
  }
}
