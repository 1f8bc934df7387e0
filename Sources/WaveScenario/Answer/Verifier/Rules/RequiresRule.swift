import WaveCore
import WaveLandscape

/// What a thing requires is live before it, with the lag asked for.
///
/// The scenario's orders say so for cutovers and for porting before non-production; besides, no
/// plant cuts over before a module it uses is ported.
struct RequiresRule: PlanRule {
  let rule = HardRule.requires

  func violations(in plan: PlanCase) -> [Violation] {
    let (scenario, reading) = (plan.scenario, plan.reading)
    let ports = portings(in: scenario)
    return scenario.landscape.moduleUsage.compactMap { use in
      guard let port = ports[use.module.offset], !plan.orders.isLate(port),
        let end = reading.activities[port.offset]?.upperBound,
        let group = reading.members.groupOfPlant[use.plant.offset],
        let anchor = reading.anchor(of: group), end > anchor, anchor >= scenario.today
      else { return nil }
      return violation(
        scenario.groups[group].id,
        needed: "needs \(scenario.landscape.modules[use.module].id) ported by "
          + reading.date(anchor),
        available: "\(scenario.activities[port].id) ends on \(reading.date(end))", row: use.row)
    }
  }

  private func portings(in scenario: Scenario) -> [Index<Activity>?] {
    let modules = scenario.landscape.modules
    var ports = [Index<Activity>?](repeating: nil, count: modules.count)
    let places = Dictionary(
      modules.indices.map { (modules[$0].id, $0) }, uniquingKeysWith: { $1 })
    for index in scenario.activities.indices
    where scenario.activities[index].kind == .porting {
      guard let module = places[scenario.activities[index].subject] else { continue }
      ports[module.offset] = index
    }
    return ports
  }
}
