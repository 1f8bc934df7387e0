import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// Finds single changes of a plan that break one rule alone: where a rule binds.
struct BindingRules {
  private let neighbours: PlanNeighbours
  private let slots: [Index<MoveGroup>: Index<Slot>]

  /// The search around a plan.
  init(_ plan: Plan, in scenario: Scenario) {
    neighbours = PlanNeighbours(plan, in: scenario)
    var slots: [Index<MoveGroup>: Index<Slot>] = [:]
    for group in scenario.groups.indices {
      guard let cutover = plan.cutovers.first(where: { $0.group == scenario.groups[group].id })
      else { continue }
      slots[group] = scenario.calendar.slot(containing: cutover.slot)
    }
    self.slots = slots
  }

  /// The most changes tried for a rule.
  static let mostTries = 60

  /// The first change that breaks a rule and nothing else, in words; nil where none of those tried
  /// does.
  ///
  /// - Parameter besides: Rules that changes of this kind cannot but break too.
  func change(breaking rule: HardRule, besides: Set<HardRule> = []) -> String? {
    candidates(for: rule).prefix(Self.mostTries).lazy.compactMap { title, make in
      guard let plan = make() else { return nil }
      let broken = Set(neighbours.violations(of: plan).map(\.rule))
      return broken.contains(rule) && broken.isSubset(of: besides.union([rule])) ? title : nil
    }.first
  }

  private typealias Candidate = (title: String, make: () -> Plan?)

  private func candidates(for rule: HardRule) -> [Candidate] {
    switch rule {
    case .requires: shifts(of: [.porting], by: [28])
    case .foundationFirst: shifts(of: [.foundation], by: [7, 14])
    case .nonproductionFirst: shifts(of: [.nonproduction, .rehearsal], by: [7, 14])
    case .partnerWindow: shifts(of: [.repoint], by: [-3, -2, 3])
    case .teamCapacity: shifts(of: [.porting, .dataPreparation], by: [-14, -7, 7])
    case .recovery: shifts(of: [.drill], by: [-28, -70])
    case .policy: shifts(of: [.approval], by: [2, 7])
    case .poolCapacity, .residency: hostings { _, _ in true }
    case .maintenanceWindow: hostings { _, pool in pool.hosting == .shared }
    case .budget: moves { _, _ in true }
    default: moves { group, slot in mayBreak(rule, group, slot) }
    }
  }

  private var scenario: Scenario { neighbours.scenario }

  /// Whether a group in a slot could break a rule over slots; cheap, and not always right.
  private func mayBreak(_ rule: HardRule, _ group: Index<MoveGroup>, _ slot: Index<Slot>) -> Bool {
    let window = scenario.windows[group.offset][slot.offset]
    let week = scenario.calendar.slots[slot]
    let others = slots.filter { $0.value == slot && $0.key != group }.map(\.key)
    switch rule {
    case .blackout:
      return scenario.closures[group.offset][slot.offset].contains { $0.reason == .blackout }
    case .window: return window == nil
    default: break
    }
    guard let window else { return false }
    switch rule {
    case .downtime:
      return window.interval.length < scenario.runbooks[group.offset].required
        || !window.production.isEmpty
    case .finishBy: return week.endDay > scenario.settings.finishBy.value
    case .waveSize, .cutoversPerSlot: return !others.isEmpty
    case .apart:
      return scenario.exclusions.contains { pair in
        [pair.first, pair.second].contains(group)
          && others.contains { [pair.first, pair.second].contains($0) }
      }
    case .gap:
      return others.isEmpty
        && slots.values.contains { other in
          abs(scenario.calendar.slots[other].firstDay - week.firstDay)
            < scenario.settings.waves.minGap.daysRoundedUp
        }
    case .pilotFirst: return slots[group] == slots.values.min()
    case .coexistence:
      return scenario.bridges.contains { bridge in
        guard let most = bridge.maxCoexistence, bridge.groups.contains(group) else { return false }
        let others = bridge.groups.filter { $0 != group }.compactMap { slots[$0] }
        return others.contains { other in
          .days(abs(scenario.calendar.slots[other].firstDay - week.firstDay)) > most
        }
      }
    case .pins:
      let names = scenario.groups[group].plants.map { scenario.landscape.plants[$0].id }
      return scenario.settings.pins.contains { names.contains($0.asset) }
    default: return true
    }
  }

  /// Every group in every other slot that may be of interest, the nearest first.
  private func moves(_ isWanted: (Index<MoveGroup>, Index<Slot>) -> Bool) -> [Candidate] {
    let weeks = scenario.calendar.slots
    let changes = scenario.groups.indices.flatMap { group in
      weeks.indices.compactMap { slot in
        slots[group].flatMap { now in
          now != slot && isWanted(group, slot)
            ? (group: group, slot: slot, days: weeks[slot].firstDay - weeks[now].firstDay) : nil
        }
      }
    }
    return changes.sorted {
      (abs($0.days), $0.days, $0.group) < (abs($1.days), $1.days, $1.group)
    }.flatMap { change in
      [false, true].map { comesAlong in
        (
          "\(scenario.groups[change.group].id) in the week of \(weeks[change.slot].firstDay)",
          {
            neighbours.moving(change.group, to: change.slot, withPreparation: comesAlong)
          }
        )
      }
    }
  }

  private func shifts(of kinds: [Activity.Kind], by days: [Int]) -> [Candidate] {
    scenario.activities.indices.filter { kinds.contains(scenario.activities[$0].kind) }.flatMap {
      index in
      days.map { days in
        (
          "\(scenario.activities[index].id) by \(days) days",
          { neighbours.shifting(index, by: days) }
        )
      }
    }
  }

  /// Every plant in every pool that may be of interest.
  private func hostings(_ isWanted: (Plant, Pool) -> Bool) -> [Candidate] {
    let landscape = scenario.landscape
    return landscape.plants.indices.flatMap { plant in
      landscape.pools.indices.filter { isWanted(landscape.plants[plant], landscape.pools[$0]) }.map
      {
        pool in
        (
          "\(landscape.plants[plant].id) in \(landscape.pools[pool].id)",
          { neighbours.hosting(plant, in: pool) }
        )
      }
    }
  }
}
