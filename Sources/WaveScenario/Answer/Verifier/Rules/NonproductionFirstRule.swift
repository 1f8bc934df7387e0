import WaveCore
import WaveLandscape

/// Every group passes through non-production, rehearsal and preparation before it cuts over.
///
/// Besides the scenario's orders, whatever a group does for itself ends before its own cutover,
/// but for what follows it.
struct NonproductionFirstRule: PlanRule {
  let rule = HardRule.nonproductionFirst

  private static let preparation: Set<Activity.Kind> = [
    .integrationPreparation, .provisioning, .dataPreparation, .nonproduction, .rehearsal, .drill,
    .approval, .training,
  ]

  func violations(in plan: PlanCase) -> [Violation] {
    let (scenario, reading) = (plan.scenario, plan.reading)
    return scenario.activities.indices.compactMap { index in
      let activity = scenario.activities[index]
      guard Self.preparation.contains(activity.kind), !plan.orders.isLate(index),
        let group = activity.group, let anchor = reading.anchor(of: group),
        let end = reading.activities[index.offset]?.upperBound, end > anchor,
        anchor >= scenario.today
      else { return nil }
      return violation(
        activity.id,
        needed: "needs to end by \(reading.date(anchor)), when \(scenario.groups[group].id) "
          + "cuts over",
        available: "ends on \(reading.date(end))", row: activity.row(in: scenario))
    }
  }
}
