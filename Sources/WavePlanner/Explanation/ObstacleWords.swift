import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveScheduling

/// Says in words what stands against a slot.
struct ObstacleWords {
  /// The problem.
  let problem: PlanningProblem
  /// The schedule into which something is moved.
  let schedule: Schedule

  private var scenario: Scenario { problem.scenario }

  /// A rule about the group and the slot alone.
  func reason(_ obstacle: SlotObstacle) -> ExplainedReason {
    ExplainedReason(text: obstacle.text, rule: obstacle.rule, row: obstacle.row)
  }

  /// What came of moving a group there; nil where it is possible.
  func reason(
    _ outcome: ScheduleProbe.Outcome, _ group: Index<MoveGroup>, at day: Int
  ) -> ExplainedReason? {
    switch outcome {
    case .values: nil
    case .blocked(let constraint): reason(constraint, problem.cutovers[group.offset], at: day)
    case .late(let job, let earliest, let latest, let isCrowded):
      late(job, earliest: earliest, latest: latest, isCrowded: isCrowded)
    }
  }

  private func reason(
    _ constraint: Constraint, _ job: Index<Job>, at day: Int
  ) -> ExplainedReason {
    guard let row = ConflictWriter(problem).row(of: constraint) else {
      return ExplainedReason(text: "the calendar ends before", rule: nil, row: nil)
    }
    let figure = ObstacleFigures(problem: problem, schedule: schedule)
      .figure(constraint, job, at: day)
    return ExplainedReason(
      text: row.text + (figure.map { ", \($0)" } ?? ""), rule: row.rule, row: row.row)
  }

  private func late(
    _ job: Index<Job>, earliest: Int, latest: Int, isCrowded: Bool
  ) -> ExplainedReason {
    guard let place = problem.jobs.firstIndex(of: job) else {
      return ExplainedReason(text: "it cannot be prepared in time", rule: nil, row: nil)
    }
    let index = Index<Activity>(place)
    let activity = scenario.activities[index]
    let dates = (
      scenario.calendar.date(min(earliest, scenario.calendar.dayCount)),
      scenario.calendar.date(max(latest, 0))
    )
    let needed = "'\(activity.title)' would have to start by \(dates.1)"
    guard isCrowded, let team = activity.demand?.team else {
      let cause = "can start on \(dates.0) at the earliest"
      return ExplainedReason(
        text: "\(needed) and \(cause)", rule: .nonproductionFirst, row: scenario.row(of: index))
    }
    let row = scenario.landscape.teams[team]
    return ExplainedReason(
      text: "\(needed), and team \(row.id) has no people free for it before \(dates.0)",
      rule: .teamCapacity, row: row.row)
  }

  /// Why two members of a group move together.
  func join(_ reason: JoinReason) -> ExplainedReason {
    ExplainedReason(text: reason.words, rule: .together, row: reason.row)
  }
}
