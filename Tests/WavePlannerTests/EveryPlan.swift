import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveWorlds

/// Every way to put the groups of a tiny world into slots, with preparation as early as orders
/// allow; for worlds whose teams are never full.
struct EveryPlan {
  /// The question.
  let scenario: Scenario
  /// A plan that gives provenance and hosting.
  let template: Plan

  /// The least cost over all assignments that the verifier accepts; nil where it accepts none.
  func leastCost() -> Money? {
    let costs = CostModel(scenario)
    var least: Money?
    for slots in assignments() {
      let plan = plan(slots)
      guard PlanVerifier.violations(of: plan, in: scenario).isEmpty else { continue }
      let cost = costs.price(plan).total
      least = min(least ?? cost, cost)
    }
    return least
  }

  private func assignments() -> [[Index<Slot>]] {
    var all: [[Index<Slot>]] = [[]]
    for group in scenario.groups.indices {
      let open = scenario.calendar.slots.indices.filter {
        scenario.windows[group.offset][$0.offset] != nil
          && scenario.calendar.slots[$0].firstDay <= scenario.settings.finishBy.value
      }
      all = all.flatMap { slots in open.map { slots + [$0] } }
    }
    return all
  }

  private func plan(_ slots: [Index<Slot>]) -> Plan {
    var plan = template
    plan.cutovers = cutovers(slots)
    plan.activities = activities(slots)
    return plan
  }

  private func cutovers(_ slots: [Index<Slot>]) -> [PlannedCutover] {
    let placed = scenario.groups.indices.map { (slots[$0.offset], scenario.lanes[$0.offset], $0) }
      .sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }
    var wave = 0
    var last: (Index<Slot>, Int)?
    return placed.map { slot, lane, group in
      if last.map({ $0 != (slot, lane) }) ?? true { wave += 1 }
      last = (slot, lane)
      let start =
        scenario.windows[group.offset][slot.offset]?.interval.start
        ?? Instant(midnightUTC: scenario.calendar.slots[slot].firstDay)
      return PlannedCutover(
        group: scenario.groups[group].id, slot: scenario.calendar.slots[slot].firstDay,
        lane: scenario.laneNames[lane], wave: wave, start: start,
        end: start + scenario.runbooks[group.offset].duration)
    }
  }

  private func activities(_ slots: [Index<Slot>]) -> [PlannedActivity] {
    var starts = [Int](repeating: 0, count: scenario.activities.count)
    var isChanged = true
    while isChanged {
      isChanged = false
      for order in scenario.precedences {
        guard case .activity(let after) = order.after else { continue }
        let ready =
          switch order.before {
          case .activity(let before): end(before, from: starts[before.offset])
          case .cutover(let group): scenario.calendar.day(of: slots[group.offset])
          }
        if ready + order.lagDays > starts[after.offset] {
          starts[after.offset] = ready + order.lagDays
          isChanged = true
        }
      }
    }
    return scenario.activities.indices.map { index in
      PlannedActivity(
        activity: scenario.activities[index].id,
        start: scenario.calendar.date(starts[index.offset]),
        end: scenario.calendar.date(end(index, from: starts[index.offset])))
    }
  }

  private func end(_ index: Index<Activity>, from start: Int) -> Int {
    let activity = scenario.activities[index]
    switch activity.span {
    case .calendarDays(let days): return start + days
    case .workingDays(let days):
      guard let demand = activity.demand else { return start + days }
      return scenario.teamCalendars[demand.team.offset].end(
        start: start, workingDays: days, demand: demand.milliPeople.first ?? 0)
        ?? scenario.calendar.dayCount
    }
  }
}

extension World {
  /// The same world in which waiting is dear: each plant saves 50,000 a week once it has moved.
  var eager: World {
    var world = self
    for plant in world.landscape.plants.indices {
      world.landscape.plants[plant].benefitPerWeek.value = Money(minor: 5_000_000)
    }
    return world
  }

  /// The same world with so many people that no team is ever full, and an early end.
  func roomy(until finish: CivilDate) -> World {
    var world = self
    for team in world.landscape.teams.indices { world.landscape.teams[team].people.value *= 50 }
    world.settings.finishBy.value = finish
    return world
  }
}
