/// What an outage costs a group's plants: expected by slot, or as played.
public struct DowntimeCost: Sendable {
  /// What it is about.
  public let label: CostLabel
  /// The group, by row.
  public let group: Int
  /// The expected loss in minor units, by slot; zero where the group has no window.
  public let expectedBySlot: [Int]
  /// Each plant's loss by production minutes.
  public let plants: [OutageLoss]

  /// Adds the amount on the anchor's day.
  func post(_ days: PlanDays, _ calendar: CostCalendar, into tally: inout CostTally) {
    let anchor = days.anchors[group]
    var amount = 0
    if days.isPlayed {
      for index in plants.indices {
        amount += plants[index].amount(
          productionMinutes: days.productionMinutes[plants[index].plant])
      }
    } else {
      let slot = calendar.slot(onDay: anchor)
      if slot >= 0 { amount = expectedBySlot[slot] }
    }
    if amount != 0 { tally.pay(amount, on: anchor, label.termIndex, calendar) }
  }
}
