/// What is lost or saved each day until a group's cutover.
public struct DelayCost: Sendable {
  /// What it is about.
  public let label: CostLabel
  /// The group, by row.
  public let group: Int
  /// The amount in minor units for each day from day 0 to the anchor.
  public let perDay: Int

  /// The amount for an anchor on that day.
  public func amount(anchor: Int) -> Int { perDay * max(0, anchor) }

  /// Adds the amount to its months.
  func post(_ days: PlanDays, _ calendar: CostCalendar, into tally: inout CostTally) {
    tally.accrue(perDay, from: 0, to: days.anchors[group], label.termIndex, calendar)
  }
}
