/// A cost for each day from the end of an activity until the last group of a set has cut over.
public struct MaintenanceCost: Sendable {
  /// What it is about.
  public let label: CostLabel
  /// The activity whose end starts it, by row.
  public let activity: Int
  /// The groups, by row.
  public let groups: [Int]
  /// What each day costs in minor units.
  public let perDay: Int

  /// The amount for an activity's end and a last anchor on those days.
  public func amount(activityEnd: Int, lastAnchor: Int) -> Int {
    perDay * max(0, lastAnchor - activityEnd)
  }

  /// The last anchor of the set.
  @inlinable
  public func lastAnchor(_ days: PlanDays) -> Int {
    var last = Int.min
    for index in groups.indices { last = max(last, days.anchors[groups[index]]) }
    return last
  }

  /// Adds the amount to its months.
  func post(_ days: PlanDays, _ calendar: CostCalendar, into tally: inout CostTally) {
    tally.accrue(
      perDay, from: days.activityEnds[activity], to: lastAnchor(days), label.termIndex, calendar)
  }
}
