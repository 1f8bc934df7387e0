import WaveCore
import WaveLandscape

/// The first wave holds only plants that may be pilots, where there are any.
///
/// It binds all lanes: whatever cuts over in the earliest slot has only plants of the wanted
/// criticality or a less critical one.
struct PilotFirstRule: PlanRule {
  let rule = HardRule.pilotFirst

  func violations(in plan: PlanCase) -> [Violation] {
    let (scenario, settings) = (plan.scenario, plan.scenario.settings)
    guard let least = settings.waves.pilotMaxCriticality,
      let first = plan.reading.waves.first?.slot, !plan.reading.isPast(first),
      scenario.groups.contains(where: { group in
        mostCritical(of: group, scenario).map { $0 >= least } ?? false
      })
    else { return [] }
    return plan.reading.waves.filter { $0.slot == first }.flatMap(\.groups).compactMap { group in
      guard let criticality = mostCritical(of: scenario.groups[group], scenario),
        criticality < least
      else { return nil }
      return violation(
        scenario.groups[group].id,
        needed: "needs a wave after the first: its criticality is \(criticality)",
        available: "the first wave takes \(least) or less critical",
        row: settings.row("waves.pilot_max_criticality"))
    }
  }

  /// The criticality of a group's most critical plant, 1 highest; nil where it has no plant.
  private func mostCritical(of group: MoveGroup, _ scenario: Scenario) -> Int? {
    group.plants.map { scenario.landscape.plants[$0].criticality.value }.min()
  }
}
