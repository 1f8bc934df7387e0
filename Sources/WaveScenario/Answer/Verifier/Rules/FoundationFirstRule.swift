import WaveCalendar
import WaveCore
import WaveLandscape

/// The foundation stands before any production wave.
///
/// Besides the scenario's orders, every step ends before the first cutover of all.
struct FoundationFirstRule: PlanRule {
  let rule = HardRule.foundationFirst

  func violations(in plan: PlanCase) -> [Violation] {
    let (scenario, reading) = (plan.scenario, plan.reading)
    guard let first = reading.waves.first, !reading.isPast(first.slot) else { return [] }
    let anchor = scenario.calendar.day(of: first.slot)
    return scenario.activities.indices.compactMap { index in
      let step = scenario.activities[index]
      guard step.kind == .foundation, !plan.orders.isLate(index),
        let end = reading.activities[index.offset]?.upperBound, end > anchor
      else { return nil }
      return violation(
        step.id, needed: "needs to end by \(reading.date(anchor)), when \(first.name) cuts over",
        available: "ends on \(reading.date(end))", row: step.row(in: scenario))
    }
  }
}
