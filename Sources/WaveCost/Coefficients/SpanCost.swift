/// A cost of the time between the first and the last of a set of events.
///
/// Events are the cutovers of groups and, for a relay, the start of a re-pointing. Nothing is paid
/// where all fall on one day; else the setup, a rate for each day between, and a fee for each
/// event day after the first and up to the last.
public struct SpanCost: Sendable {
  /// What it is about.
  public let label: CostLabel
  /// The groups, by row.
  public let groups: [Int]
  /// The activity whose start counts too, by row; nil where only cutovers do.
  public let activity: Int?
  /// What is paid once in minor units, on the first day.
  public let setup: Int
  /// What each day costs in minor units.
  public let perDay: Int
  /// The axis days on which a fee falls due, ascending.
  public let feeDays: [Int]
  /// The fee in minor units.
  public let fee: Int

  /// The first and the last event's day.
  @inlinable
  public func extent(_ days: PlanDays) -> (first: Int, last: Int) {
    var first = Int.max
    var last = Int.min
    for index in groups.indices {
      let day = days.anchors[groups[index]]
      first = min(first, day)
      last = max(last, day)
    }
    if let activity {
      first = min(first, days.activityStarts[activity])
      last = max(last, days.activityStarts[activity])
    }
    return (first, last)
  }

  /// What has been paid up to each axis day by a span that began before day 0: the amount for a
  /// span is the setup plus the difference of two entries.
  public func cumulative(through lastDay: Int) -> [Int] {
    var table: [Int] = []
    var due = 0
    for day in 0...max(0, lastDay) {
      while due < feeDays.count, feeDays[due] <= day { due += 1 }
      table.append(perDay * day + fee * due)
    }
    return table
  }

  /// Adds the amount to its months.
  func post(_ days: PlanDays, _ calendar: CostCalendar, into tally: inout CostTally) {
    let (first, last) = extent(days)
    guard first < last else { return }
    if setup != 0 { tally.pay(setup, on: first, label.termIndex, calendar) }
    if perDay != 0 { tally.accrue(perDay, from: first, to: last, label.termIndex, calendar) }
    guard fee != 0 else { return }
    for index in feeDays.indices where feeDays[index] > first && feeDays[index] <= last {
      tally.pay(fee, on: feeDays[index], label.termIndex, calendar)
    }
  }
}
