import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario
import WaveScheduling

/// Reads a plan back as a schedule of its problem.
struct PlanReader {
  /// The problem.
  let problem: PlanningProblem

  /// The schedule a plan tells; jobs the plan does not place are absent.
  func schedule(of plan: Plan) -> Schedule {
    let calendar = problem.scenario.calendar
    var entries = [Schedule.Entry?](repeating: nil, count: problem.description.activities.count)
    for cutover in plan.cutovers {
      guard let group = problem.scenario.group(named: cutover.group) else { continue }
      let day = calendar.day(cutover.slot)
      entries[problem.cutovers[group.offset].offset] = Schedule.Entry(
        mode: 0, start: day, finish: day)
    }
    var places: [Identifier: Int] = [:]
    for (place, activity) in problem.scenario.activities.enumerated() {
      places[activity.id] = place
    }
    for planned in plan.activities {
      guard let place = places[planned.activity] else { continue }
      entries[problem.jobs[place].offset] = Schedule.Entry(
        mode: 0, start: calendar.day(planned.start) - problem.waits[place],
        finish: calendar.day(planned.end))
    }
    return Schedule(entries: entries)
  }
}

extension HostingPlan {
  /// The pools a plan names.
  init(of plan: Plan, in scenario: Scenario) {
    pools = Array(repeating: nil, count: scenario.landscape.plants.count)
    var places: [Identifier: Int] = [:]
    for (place, plant) in scenario.landscape.plants.enumerated() { places[plant.id] = place }
    var rows: [Identifier: Index<Pool>] = [:]
    for pool in scenario.landscape.pools.indices {
      rows[scenario.landscape.pools[pool].id] = pool
    }
    for hosted in plan.hosting {
      if let place = places[hosted.plant] { pools[place] = rows[hosted.pool] }
    }
  }
}
