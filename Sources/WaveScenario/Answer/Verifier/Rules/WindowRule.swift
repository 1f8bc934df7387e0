import WaveCalendar
import WaveCore
import WaveLandscape

/// A cutover lies in a window of every plant it stops.
struct WindowRule: PlanRule {
  let rule = HardRule.window

  func violations(in plan: PlanCase) -> [Violation] {
    let rows = RowsInForce(plan.scenario)
    return plan.reading.moves.compactMap { group, cutover in
      let name = plan.scenario.groups[group].id
      guard let window = plan.scenario.windows[group.offset][cutover.slot.offset] else {
        let slot = plan.scenario.calendar.slots[cutover.slot]
        return violation(
          name, needed: "needs a window in the week of \(slot.firstDay)",
          available: "there are 0 h in which all of it may be down",
          row: closingRow(of: group, in: slot, plan, rows))
      }
      guard let interval = cutover.interval, !window.interval.contains(interval.start) else {
        return nil
      }
      return violation(
        name,
        needed: "needs to start between \(window.interval.start) and \(window.interval.end)",
        available: "starts at \(interval.start)",
        row: window.sources.first ?? plan.reading.members.row(of: group))
    }
  }

  /// The row that closes a slot: a blackout, close or stock-take there, else the shifts.
  private func closingRow(
    of group: Index<MoveGroup>, in slot: Slot, _ plan: PlanCase, _ rows: RowsInForce
  ) -> SourceSpan {
    let plants = plan.scenario.groups[group].plants.map { plan.scenario.landscape.plants[$0] }
    for plant in plants {
      let zone = plan.scenario.calendar.zone(plant.timezone.value)
      let frame = slot.frame(in: zone)
      for kind in [CalendarKind.blackout, .close, .stockTake, .peak] {
        for entry in rows.rows(kind, of: plant)
        where rows.span(of: entry, meeting: frame, in: zone) != nil {
          return entry.row
        }
      }
    }
    return plants.first?.shifts.origin.span ?? plan.reading.members.row(of: group)
  }
}
