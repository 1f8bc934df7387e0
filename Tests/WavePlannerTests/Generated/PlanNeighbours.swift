import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveScenario

/// The plans that differ from one in a single thing: a group's slot, an activity's start, a plant's
/// pool; everything else that a plan says of the thing follows.
struct PlanNeighbours {
  /// The question.
  let scenario: Scenario
  /// The plan.
  let plan: Plan
  private let costs: CostModel

  /// The neighbours of a plan.
  init(_ plan: Plan, in scenario: Scenario) {
    self.plan = plan
    self.scenario = scenario
    costs = CostModel(scenario)
  }

  /// The rules a plan breaks, and the rows it breaks them by.
  func violations(of plan: Plan) -> [Violation] {
    PlanVerifier.violations(
      of: plan, in: scenario, spending: costs.spendingByFiscalYear(plan))
  }

  /// The plan with a group in another slot and its support after it; its own preparation stays, or
  /// comes along as far as the first day of the axis lets it.
  func moving(
    _ group: Index<MoveGroup>, to slot: Index<Slot>, withPreparation: Bool
  ) -> Plan {
    var plan = plan
    let (id, week) = (scenario.groups[group].id, scenario.calendar.slots[slot])
    var days = 0
    for place in plan.cutovers.indices where plan.cutovers[place].group == id {
      days = week.firstDay - plan.cutovers[place].slot
      plan.cutovers[place].slot = week.firstDay
      let start = start(of: group, in: slot)
      plan.cutovers[place].start = start
      plan.cutovers[place].end = start + scenario.runbooks[group.offset].duration
    }
    number(&plan.cutovers)
    for index in scenario.activities.indices where scenario.activities[index].group == group {
      if scenario.activities[index].kind == .hypercare {
        let length = scenario.hypercareDays[group.offset][slot.offset]
        place(index, of: &plan, from: week.hypercareStart, to: week.hypercareStart + length)
      } else if withPreparation, let own = shifting(index, by: days)?.days(of: index, scenario) {
        place(index, of: &plan, from: own.start, to: own.end)
      }
    }
    return plan
  }

  /// When a cutover starts: with its window, or on Friday night where there is none.
  private func start(of group: Index<MoveGroup>, in slot: Index<Slot>) -> Instant {
    let zone = scenario.calendar.zone(scenario.landscape.timezone)
    let friday = scenario.calendar.slots[slot].firstDay + 2
    return scenario.windows[group.offset][slot.offset]?.interval.start
      ?? zone.instant(of: CivilDateTime(friday, ClockTime(22, 0)))
  }

  /// The plan with an activity so many days later; nil where it leaves the axis.
  func shifting(_ index: Index<Activity>, by days: Int) -> Plan? {
    let activity = scenario.activities[index]
    guard let planned = plan.activities.first(where: { $0.activity == activity.id }) else {
      return nil
    }
    let start = scenario.calendar.day(planned.start) + days
    guard start >= 0, let end = end(of: activity, from: start), end <= scenario.calendar.dayCount
    else { return nil }
    var plan = plan
    place(index, of: &plan, from: scenario.calendar.date(start), to: scenario.calendar.date(end))
    return plan
  }

  /// The plan with a plant in another pool.
  func hosting(_ plant: Index<Plant>, in pool: Index<Pool>) -> Plan {
    var plan = plan
    let id = scenario.landscape.plants[plant].id
    for place in plan.hosting.indices where plan.hosting[place].plant == id {
      plan.hosting[place].pool = scenario.landscape.pools[pool].id
    }
    return plan
  }

  private func place(
    _ index: Index<Activity>, of plan: inout Plan, from start: CivilDate, to end: CivilDate
  ) {
    let id = scenario.activities[index].id
    for place in plan.activities.indices where plan.activities[place].activity == id {
      plan.activities[place].start = start
      plan.activities[place].end = end
    }
  }

  private func end(of activity: Activity, from start: Int) -> Int? {
    switch activity.span {
    case .calendarDays(let days): return start + days
    case .workingDays(let days):
      guard let demand = activity.demand else { return start + days }
      return scenario.teamCalendars[demand.team.offset].end(
        start: start, workingDays: days, demand: demand.milliPeople.first ?? 0)
    }
  }

  /// Waves are numbered by slot, then by lane.
  private func number(_ cutovers: inout [PlannedCutover]) {
    let waves = Set(cutovers.map { Wave(slot: $0.slot, lane: $0.lane) }).sorted {
      ($0.slot, lane($0.lane)) < ($1.slot, lane($1.lane))
    }
    for place in cutovers.indices {
      let own = Wave(slot: cutovers[place].slot, lane: cutovers[place].lane)
      cutovers[place].wave = (waves.firstIndex(of: own) ?? 0) + 1
    }
  }

  private func lane(_ name: String) -> Int {
    scenario.laneNames.firstIndex(of: name) ?? scenario.laneNames.count
  }

  private struct Wave: Hashable {
    var slot: CivilDate
    var lane: String
  }
}

extension Plan {
  /// The planned days of an activity.
  fileprivate func days(of index: Index<Activity>, _ scenario: Scenario) -> PlannedActivity? {
    activities.first { $0.activity == scenario.activities[index].id }
  }
}
