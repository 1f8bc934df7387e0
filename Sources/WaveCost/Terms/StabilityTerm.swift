import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// What it costs to move what was announced.
///
/// `waves.keep` for each group that leaves the slot it has in the plan the scenario starts from.
/// Source: the scenario's `waves.keep` and `changes.earlier`.
enum StabilityTerm {
  /// One price for each group that had a slot, by group row.
  static func costs(_ basis: CostBasis) -> [StabilityCost] {
    let scenario = basis.scenario
    guard let price = scenario.settings.waves.keep, price > .zero else { return [] }
    let groups = scenario.groupsByMember
    var seen: Set<Int> = []
    let costs = scenario.settings.changes.earlier.compactMap { pin -> StabilityCost? in
      guard case .window(let date) = pin.kind, let group = groups[pin.asset]?.offset,
        let slot = scenario.calendar.slot(containing: date), seen.insert(group).inserted
      else { return nil }
      let label = CostLabel(
        term: .stability, subject: scenario.groups[Index(group)].id,
        text: "leaves the week of \(scenario.calendar.slots[slot].firstDay)",
        origins: [scenario.settings.row("waves.keep"), pin.row])
      return StabilityCost(
        label: label, group: group, anchor: scenario.calendar.day(of: slot), price: price.minor)
    }
    return costs.sorted { $0.group < $1.group }
  }
}
