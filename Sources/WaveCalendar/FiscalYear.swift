public import WaveCore

/// When a company closes its books where no calendar row says so.
public struct FiscalYear: Hashable, Sendable {
  /// The month the year ends in, 1…12.
  public var endMonth: Int
  /// The day of that month the year ends on, 1…31.
  public var endDay: Int

  /// A year that ends on a day of a month.
  public init(endMonth: Int, endDay: Int) {
    self.endMonth = endMonth
    self.endDay = endDay
  }

  /// The calendar year.
  public static let calendarYear = FiscalYear(endMonth: 12, endDay: 31)

  /// Working days of a close before the period's end, that day included (DOMAIN section 4).
  public static let workingDaysBefore = 2

  /// Working days of a close after the end of a month, a quarter and a year (DOMAIN section 4).
  public static let workingDaysAfter = (month: 5, quarter: 7, year: 15)

  /// The last day of the period that ends in a calendar month.
  ///
  /// A year that ends on a month's last day has periods that do.
  public func periodEnd(year: Int, month: Int) -> CivilDate? {
    let last = CivilDate.days(inMonth: month, of: year)
    let endsMonth = endDay >= CivilDate.days(inMonth: endMonth, of: 2027)
    return CivilDate(year: year, month: month, day: endsMonth ? last : min(endDay, last))
  }

  /// The usual closes that touch the dates from `first` up to, not including, `end`.
  public func closes(from first: CivilDate, to end: CivilDate, workingDays: WorkingDays)
    -> [CalendarOccurrence]
  {
    var closes: [CalendarOccurrence] = []
    var month = first.adding(months: -2).startOfMonth
    while month < end + 31 {
      let (year, number, _) = month.components
      if let periodEnd = periodEnd(year: year, month: number) {
        let days = length(inMonth: number)
        let start = workingDays.date(Self.workingDaysBefore, before: periodEnd + 1)
        let stop = workingDays.date(days, after: periodEnd) + 1
        if stop > first, start < end {
          closes.append(
            CalendarOccurrence(start: CivilDateTime(start), end: CivilDateTime(stop)))
        }
      }
      month = month.adding(months: 1)
    }
    return closes
  }

  private func length(inMonth month: Int) -> Int {
    let after = ((month - endMonth) % 12 + 12) % 12
    if after == 0 { return Self.workingDaysAfter.year }
    return after % 3 == 0 ? Self.workingDaysAfter.quarter : Self.workingDaysAfter.month
  }
}
