import WaveCalendar
import WaveCore
import WaveLandscape

/// A cutover lies in a window of every plant it stops.
struct WindowRule: PlanRule {
  let rule = HardRule.window

  func violations(in plan: PlanCase) -> [Violation] {
    plan.reading.coming.compactMap { group, cutover in
      let name = plan.scenario.groups[group].id
      guard let window = plan.scenario.windows[group.offset][cutover.slot.offset] else {
        let slot = plan.scenario.calendar.slots[cutover.slot]
        let closure = plan.scenario.closures[group.offset][cutover.slot.offset].first
        return violation(
          name, needed: "needs a window in the week of \(slot.firstDay)",
          available: "there are 0 h in which all of it may be down",
          row: closure?.row ?? plan.reading.members.row(of: group))
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
}
