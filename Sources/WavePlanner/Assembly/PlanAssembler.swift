import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario
import WaveScheduling

/// Turns a schedule back into a plan: dates, waves, pools, in the order of names.
struct PlanAssembler {
  /// The problem the schedule solves.
  let problem: PlanningProblem

  /// The plan of a schedule in which every job has its place.
  func plan(_ schedule: Schedule, provenance: Plan.Provenance) -> Plan {
    Plan(
      provenance: provenance, cutovers: cutovers(schedule), activities: activities(schedule),
      hosting: hosting())
  }

  private var scenario: Scenario { problem.scenario }

  private func cutovers(_ schedule: Schedule) -> [PlannedCutover] {
    let zone = scenario.calendar.zone(scenario.landscape.timezone)
    var placed: [(slot: Index<Slot>, lane: Int, group: Index<MoveGroup>)] = []
    for group in scenario.groups.indices {
      guard let day = schedule.start(of: problem.cutovers[group.offset]),
        let slot = scenario.calendar.slot(containing: scenario.calendar.date(day))
      else { continue }
      placed.append((slot, scenario.lanes[group.offset], group))
    }
    placed.sort { ($0.slot, $0.lane, $0.group) < ($1.slot, $1.lane, $1.group) }
    var wave = 0
    var last: (slot: Index<Slot>, lane: Int)?
    let cutovers = placed.map { slot, lane, group in
      if last.map({ $0 != (slot, lane) }) ?? true { wave += 1 }
      last = (slot, lane)
      let week = scenario.calendar.slots[slot]
      // A wave of the user's own in a week without a window is shown on its Friday night.
      let start =
        scenario.windows[group.offset][slot.offset]?.interval.start
        ?? zone.instant(of: CivilDateTime(week.firstDay + 2, ClockTime(22, 0)))
      return PlannedCutover(
        group: scenario.groups[group].id, slot: week.firstDay, lane: scenario.laneNames[lane],
        wave: wave, start: start, end: start + scenario.runbooks[group.offset].duration)
    }
    return cutovers.sorted { ($0.slot, $0.group) < ($1.slot, $1.group) }
  }

  private func activities(_ schedule: Schedule) -> [PlannedActivity] {
    let planned = scenario.activities.indices.compactMap { index -> PlannedActivity? in
      guard let entry = schedule[problem.jobs[index.offset]] else { return nil }
      let start = entry.start + problem.waits[index.offset]
      return PlannedActivity(
        activity: scenario.activities[index].id, start: scenario.calendar.date(start),
        end: scenario.calendar.date(careEnd(of: index, start: start, schedule) ?? entry.finish))
    }
    return planned.sorted { $0.activity < $1.activity }
  }

  /// The end of hypercare, which depends on its cutover's slot; nil for other activities.
  private func careEnd(of index: Index<Activity>, start: Int, _ schedule: Schedule) -> Int? {
    let activity = scenario.activities[index]
    guard activity.kind == .hypercare, let group = activity.group,
      let day = schedule.start(of: problem.cutovers[group.offset]),
      let slot = scenario.calendar.slot(containing: scenario.calendar.date(day))
    else { return nil }
    return start + scenario.hypercareDays[group.offset][slot.offset]
  }

  private func hosting() -> [PlannedHosting] {
    let hosted = scenario.groups.flatMap(\.plants).compactMap { plant in
      problem.hosting.pool(of: plant).map {
        PlannedHosting(
          plant: scenario.landscape.plants[plant].id, pool: scenario.landscape.pools[$0].id)
      }
    }
    return hosted.sorted { $0.plant < $1.plant }
  }
}
