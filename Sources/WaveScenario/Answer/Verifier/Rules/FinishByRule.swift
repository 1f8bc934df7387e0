import WaveCalendar
import WaveCore
import WaveLandscape

/// The last cutover is done by the wanted day, on the clock of the scenario's zone.
struct FinishByRule: PlanRule {
  let rule = HardRule.finishBy

  func violations(in plan: PlanCase) -> [Violation] {
    let wanted = plan.scenario.settings.finishBy
    return plan.reading.moves.compactMap { group, cutover in
      guard let interval = cutover.interval else { return nil }
      let done = plan.reading.zone.wall(at: interval.end).date
      guard done > wanted.value else { return nil }
      return violation(
        plan.scenario.groups[group].id, needed: "is done on \(done)",
        available: "all is to be done by \(wanted.value)", row: wanted.origin.span)
    }
  }
}
