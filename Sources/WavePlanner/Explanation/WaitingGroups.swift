import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveScheduling

/// Who waits for a group's cutover, and what is paid until it.
struct WaitingGroups {
  /// The problem.
  let problem: PlanningProblem
  /// When everything starts.
  let schedule: Schedule

  private var scenario: Scenario { problem.scenario }

  /// What waits for a group: cutovers and work ordered after it, bridges and legacy systems that
  /// run until it.
  func reasons(of group: Index<MoveGroup>) -> [ExplainedReason] {
    orders(after: group) + bridges(until: group) + databases(until: group)
  }

  private func day(of group: Index<MoveGroup>) -> Int? {
    schedule.start(of: problem.cutovers[group.offset])
  }

  private func orders(after group: Index<MoveGroup>) -> [ExplainedReason] {
    scenario.precedences.compactMap { order in
      guard case .cutover(let before) = order.before, before == group else { return nil }
      let (name, day): (String, Int?)
      switch order.after {
      case .cutover(let next):
        (name, day) = ("the cutover of \(scenario.groups[next].id)", self.day(of: next))
      case .activity(let activity):
        guard scenario.activities[activity].group != group else { return nil }
        name = "'\(scenario.activities[activity].title)'"
        day = schedule.start(of: problem.jobs[activity.offset])
      }
      guard let day else { return nil }
      let wait = order.lagDays > 0 ? " for \(Words.days(order.lagDays))" : ""
      return ExplainedReason(
        text: "\(name) waits for it\(wait) and is on \(scenario.calendar.date(day))",
        rule: order.rule, row: order.row)
    }
  }

  /// Bridges whose last end it is.
  private func bridges(until group: Index<MoveGroup>) -> [ExplainedReason] {
    scenario.bridges.compactMap { bridge in
      guard bridge.groups.contains(group), let own = day(of: group) else { return nil }
      let days = bridge.groups.compactMap { day(of: $0) }
      guard let first = days.min(), first < own, days.max() == own else { return nil }
      return ExplainedReason(
        text: "the bridge of \(bridge.id) runs until it, from \(scenario.calendar.date(first)) "
          + "on for \(Words.days(own - first))", rule: nil, row: bridge.origin.span)
    }
  }

  /// Legacy databases that it is the last to leave.
  private func databases(until group: Index<MoveGroup>) -> [ExplainedReason] {
    let landscape = scenario.landscape
    guard let own = day(of: group) else { return [] }
    return landscape.databases.indices.compactMap { database in
      let users = scenario.groups.indices.filter { index in
        scenario.groups[index].databases.contains(database)
          || scenario.groups[index].plants.contains {
            landscape.plants[$0].database == database
          }
      }
      guard users.contains(group), users.compactMap({ day(of: $0) }).max() == own else {
        return nil
      }
      return ExplainedReason(
        text: "the legacy system of \(landscape.databases[database].id) runs until it",
        rule: nil, row: landscape.databases[database].row)
    }
  }
}
