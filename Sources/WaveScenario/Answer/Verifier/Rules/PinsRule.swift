import WaveCalendar
import WaveCore
import WaveLandscape

/// The user's own decisions stand: pins, and the hosting a plant or the scenario asks for.
///
/// A pin on a day is held against the date on which the cutover starts, on the clock of the
/// scenario's zone; a pin on a window against the slot.
struct PinsRule: PlanRule {
  let rule = HardRule.pins

  func violations(in plan: PlanCase) -> [Violation] {
    plan.scenario.settings.pins.flatMap { pin in
      plan.reading.members.groups(named: pin.asset).compactMap { judge(pin, $0, plan) }
    } + hosting(in: plan)
  }

  private func judge(_ pin: Pin, _ group: Index<MoveGroup>, _ plan: PlanCase) -> Violation? {
    guard let cutover = plan.reading.cutovers[group.offset] else { return nil }
    let slot = plan.scenario.calendar.slots[cutover.slot]
    let start = cutover.interval.map { plan.reading.zone.wall(at: $0.start).date }
    let needed: String
    switch pin.kind {
    case .window(let date):
      guard !slot.contains(date) else { return nil }
      needed = "needs the slot of \(date)"
    case .notBefore(let date):
      guard let start, start < date else { return nil }
      needed = "needs to cut over on \(date) or later"
    case .notAfter(let date):
      guard let start, start > date else { return nil }
      needed = "needs to cut over on \(date) or earlier"
    }
    return violation(
      pin.asset, needed: needed,
      available: "cuts over on \(start ?? slot.label), in the slot of \(slot.firstDay)",
      row: pin.row)
  }

  private func hosting(in plan: PlanCase) -> [Violation] {
    let (landscape, settings) = (plan.scenario.landscape, plan.scenario.settings)
    return landscape.plants.indices.compactMap { index in
      let plant = landscape.plants[index]
      guard let pool = plan.reading.pools[index.offset] else { return nil }
      let wanted = plant.hosting ?? settings.hosting.policy.hosting
      guard let wanted, landscape.pools[pool].hosting != wanted,
        landscape.pools.contains(where: { $0.hosting == wanted })
      else { return nil }
      return violation(
        plant.id, needed: "needs \(wanted.rawValue) hosting",
        available: "pool \(landscape.pools[pool].id) is \(landscape.pools[pool].hosting.rawValue)",
        row: plant.hosting == nil ? settings.row("hosting.policy") : plant.row)
    }
  }
}

extension HostingSettings.Policy {
  /// The hosting it asks for; nil where it leaves it open.
  fileprivate var hosting: Hosting? {
    switch self {
    case .recommend: nil
    case .dedicated: .dedicated
    case .shared: .shared
    }
  }
}
