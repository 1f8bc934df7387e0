public import WaveCore

/// Monday to Friday without holidays.
public struct WorkingDays: Sendable {
  private let holidays: Set<CivilDate>

  /// The working days where those dates are holidays.
  public init(holidays: Set<CivilDate> = []) { self.holidays = holidays }

  /// Whether people work on a date.
  public func contains(_ date: CivilDate) -> Bool {
    date.weekday < .saturday && !holidays.contains(date)
  }

  /// The working day that many working days after a date, which itself does not count; the date
  /// itself for none.
  public func date(_ count: Int, after date: CivilDate) -> CivilDate {
    stepping(date, count: count, by: 1)
  }

  /// The working day that many working days before a date, which itself does not count; the date
  /// itself for none.
  public func date(_ count: Int, before date: CivilDate) -> CivilDate {
    stepping(date, count: count, by: -1)
  }

  /// How many working days lie from `first` up to, not including, `end`.
  public func count(from first: CivilDate, to end: CivilDate) -> Int {
    var count = 0
    var date = first
    while date < end {
      if contains(date) { count += 1 }
      date = date + 1
    }
    return count
  }
}

extension WorkingDays {
  private func stepping(_ date: CivilDate, count: Int, by step: Int) -> CivilDate {
    var date = date
    var left = count
    while left > 0 {
      date = date + step
      if contains(date) { left -= 1 }
    }
    return date
  }
}
