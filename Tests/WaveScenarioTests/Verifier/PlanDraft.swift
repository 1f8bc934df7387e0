import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario
import WaveWorlds

/// A plan that a test bends by hand, one thing at a time.
struct PlanDraft {
  /// The question the plan is held against.
  var scenario: Scenario
  /// The plan.
  var plan: Plan

  /// The obviously valid plan of a world.
  init(_ world: World, takesTurns: Bool = true) throws {
    scenario = try world.scenario()
    plan = try ObviousPlan.plan(for: scenario, takesTurns: takesTurns)
  }

  /// The obviously valid plan of a world, held against the same world with something changed.
  init(_ world: World, heldAgainst change: (inout World) -> Void) throws {
    try self.init(world)
    var changed = world
    change(&changed)
    scenario = try changed.scenario()
  }

  /// What the verifier says.
  var violations: [Violation] { PlanVerifier.violations(of: plan, in: scenario) }

  /// The slot of a group's cutover.
  func slot(of group: Identifier) -> CivilDate? {
    plan.cutovers.first { $0.group == group }?.slot
  }

  /// Moves a group's cutover to another slot, with its moments and all waves' numbers.
  mutating func cutOver(_ group: Identifier, inSlot day: CivilDate) {
    guard let place = plan.cutovers.firstIndex(where: { $0.group == group }),
      let index = scenario.groups.indices.first(where: { scenario.groups[$0].id == group }),
      let slot = scenario.calendar.slot(containing: day)
    else { return }
    let window = scenario.windows[index.offset][slot.offset]?.interval
    let start = window?.start ?? Instant(midnightUTC: day + 2) + .hours(21)
    plan.cutovers[place].slot = day
    plan.cutovers[place].start = start
    plan.cutovers[place].end = start + scenario.runbooks[index.offset].duration
    renumber()
  }

  /// Numbers waves by slot, then lane.
  mutating func renumber() {
    let lanes = scenario.laneNames
    func key(_ cutover: PlannedCutover) -> [Int] {
      [cutover.slot.daysSinceEpoch, lanes.firstIndex(of: cutover.lane) ?? 0]
    }
    let waves = Set(plan.cutovers.map(key)).sorted { $0.lexicographicallyPrecedes($1) }
    for place in plan.cutovers.indices {
      plan.cutovers[place].wave = (waves.firstIndex(of: key(plan.cutovers[place])) ?? 0) + 1
    }
  }

  /// Moves an activity to start on another day, with the end its team then gives it.
  mutating func start(_ activity: Identifier, on day: CivilDate) {
    guard let place = plan.activities.firstIndex(where: { $0.activity == activity }),
      let index = scenario.activities.indices.first(where: {
        scenario.activities[$0].id == activity
      })
    else { return }
    plan.activities[place].start = day
    plan.activities[place].end = end(of: scenario.activities[index], from: day)
  }

  /// The days of an activity.
  func days(of activity: Identifier) -> (start: CivilDate, end: CivilDate)? {
    plan.activities.first { $0.activity == activity }.map { ($0.start, $0.end) }
  }

  private func end(of activity: Activity, from start: CivilDate) -> CivilDate {
    switch activity.span {
    case .calendarDays(let days): return start + days
    case .workingDays(let days):
      guard let demand = activity.demand else { return start + days }
      let calendar = scenario.calendar
      let end = scenario.teamCalendars[demand.team.offset].end(
        start: calendar.day(start), workingDays: days, demand: demand.milliPeople.first ?? 0)
      return end.map { calendar.date($0) } ?? calendar.endDay
    }
  }
}
