/// What a group costs that cuts over in another slot than in the plan a scenario starts from.
public struct StabilityCost: Sendable {
  /// What it is about.
  public let label: CostLabel
  /// The group, by row.
  public let group: Int
  /// The first day of the slot it had.
  public let anchor: Int
  /// The amount in minor units for any other slot.
  public let price: Int

  /// The amount for an anchor on that day.
  public func amount(anchor day: Int) -> Int { day == anchor ? 0 : price }

  /// Adds the amount to the month of the new slot.
  func post(_ days: PlanDays, _ calendar: CostCalendar, into tally: inout CostTally) {
    let day = days.anchors[group]
    guard day < calendar.never else { return }
    tally.pay(amount(anchor: day), on: day, label.termIndex, calendar)
  }
}
