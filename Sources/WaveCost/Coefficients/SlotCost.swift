import WaveCore

/// A cost that depends on the slot of a group's cutover alone.
public struct SlotCost: Sendable {
  /// What it is about.
  public let label: CostLabel
  /// The group, by row.
  public let group: Int
  /// The amount in minor units, by slot.
  public let amounts: [Int]
  /// Days from the anchor to the day on which it is paid.
  public let delayDays: Int

  /// The amount for an anchor on that day; nothing where no slot begins there.
  func amount(anchor: Int, _ calendar: CostCalendar) -> Int {
    let slot = calendar.slot(onDay: anchor)
    return slot >= 0 ? amounts[slot] : 0
  }

  /// Adds the amount to its month.
  func post(_ days: PlanDays, _ calendar: CostCalendar, into tally: inout CostTally) {
    let anchor = days.anchors[group]
    let amount = amount(anchor: anchor, calendar)
    guard amount != 0 else { return }
    tally.pay(amount, on: anchor + delayDays, label.termIndex, calendar)
  }
}
