import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// The exceptions from the policy that each group can claim.
struct WaiverBook: Sendable {
  private let scenario: Scenario
  private let zone: ZoneTable
  /// By group: the names by which records and waivers call it, its members and their pools.
  let names: [Set<Identifier>]

  /// The exceptions of a scenario whose plants run in those pools.
  init(_ scenario: Scenario, hosting: HostingPlan) {
    self.scenario = scenario
    zone = scenario.calendar.zone(scenario.landscape.timezone)
    names = scenario.groups.map { Self.names(of: $0, scenario.landscape, hosting) }
  }

  /// Whether a rule is waived for a group in a slot.
  func isWaived(_ rule: PolicyRule, for group: Index<MoveGroup>, in slot: Index<Slot>) -> Bool {
    guard let last = scenario.policy.waivedThrough(rule, for: names[group.offset]) else {
      return false
    }
    let start = scenario.windows[group.offset][slot.offset].map {
      zone.wall(at: $0.interval.start).date
    }
    return (start ?? scenario.calendar.slots[slot].firstDay) <= last
  }

  /// Whether a rule is waived for a group in any slot.
  func isEverWaived(_ rule: PolicyRule, for group: Index<MoveGroup>) -> Bool {
    scenario.policy.waivedThrough(rule, for: names[group.offset]) != nil
  }

  private static func names(
    of group: MoveGroup, _ landscape: Landscape, _ hosting: HostingPlan
  ) -> Set<Identifier> {
    var names: Set<Identifier> = [group.id]
    for plant in group.plants {
      names.insert(landscape.plants[plant].id)
      if let database = landscape.plants[plant].database {
        names.insert(landscape.databases[database].id)
      }
      if let pool = hosting.pool(of: plant) { names.insert(landscape.pools[pool].id) }
    }
    for database in group.databases { names.insert(landscape.databases[database].id) }
    for integration in group.integrations { names.insert(landscape.integrations[integration].id) }
    return names
  }
}
