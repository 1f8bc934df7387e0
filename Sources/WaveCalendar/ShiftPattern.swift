public import WaveCore

/// How many shifts of eight hours a plant works in a week, and when that leaves it free.
public struct ShiftPattern: Hashable, Sendable {
  /// Shifts a week, 0…21.
  public var shiftsPerWeek: Int

  /// A pattern of that many shifts a week.
  public init(shiftsPerWeek: Int) { self.shiftsPerWeek = shiftsPerWeek }

  /// Whether the plant never stops by itself, so that only planned stops free it.
  public var isContinuous: Bool { shiftsPerWeek > 20 }

  /// The weekend as minutes after Monday 00:00 on the wall; nil where there is none.
  ///
  /// A plant without shifts is free all week; up to 5 shifts Friday 14:00 to Monday 06:00; up to 10 Friday 22:00 to Monday 06:00; up to 15
  /// Friday 22:00 to Monday 05:00; each further shift takes eight hours from its beginning
  /// (DOMAIN section 4).
  public var weekend: Range<Int>? {
    let friday = 4 * 1440
    let monday = 7 * 1440
    switch shiftsPerWeek {
    case ...0: return 0..<monday
    case ...5: return friday + 14 * 60..<monday + 6 * 60
    case ...10: return friday + 22 * 60..<monday + 6 * 60
    case ...15: return friday + 22 * 60..<monday + 5 * 60
    case ...20:
      return friday + 22 * 60 + (shiftsPerWeek - 15) * 480..<monday + 5 * 60
    default: return nil
    }
  }

  /// All weekends that touch the dates from `first` up to, not including, `end`.
  public func freeTime(in zone: ZoneTable, from first: CivilDate, to end: CivilDate)
    -> IntervalSet
  {
    guard let weekend else { return IntervalSet() }
    var intervals: [Interval] = []
    var monday = first - (first.weekday.rawValue - 1) - 7
    while monday < end {
      let midnight = CivilDateTime(monday).wallMinutes
      intervals.append(
        zone.interval(
          from: CivilDateTime(wallMinutes: midnight + weekend.lowerBound),
          to: CivilDateTime(wallMinutes: midnight + weekend.upperBound)))
      monday = monday + 7
    }
    return IntervalSet(intervals)
  }
}
