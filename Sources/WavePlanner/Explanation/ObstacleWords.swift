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
  /// The orders that end in each job.
  private let orders: [[JobOrder]]

  /// The words for a problem and the schedule into which something is moved.
  init(problem: PlanningProblem, schedule: Schedule) {
    self.problem = problem
    self.schedule = schedule
    var orders = [[JobOrder]](repeating: [], count: problem.description.activities.count)
    for order in problem.description.precedences { orders[order.second.offset].append(order) }
    self.orders = orders
  }

  private var scenario: Scenario { problem.scenario }

  /// A rule about the group and the slot alone; of a window that was cut, the row that cut it.
  func reason(_ obstacle: SlotObstacle) -> ExplainedReason {
    if let cut = obstacle.cut {
      return ExplainedReason(
        text: "\(obstacle.text), cut by \(cut.reason.words)", rule: obstacle.rule, row: cut.row)
    }
    return ExplainedReason(text: obstacle.text, rule: obstacle.rule, row: obstacle.row)
  }

  /// What came of moving a group there; nil where it is possible.
  func reason(
    _ outcome: ScheduleProbe.Outcome, _ group: Index<MoveGroup>, at day: Int
  ) -> ExplainedReason? {
    switch outcome {
    case .values: nil
    case .blocked(let constraint): reason(constraint, problem.cutovers[group.offset], at: day)
    case .late(let job, let earliest, let latest, let isCrowded):
      late(
        job, earliest: earliest,
        latest: min(latest, latestStart(of: job, before: problem.cutovers[group.offset], at: day)),
        isCrowded: isCrowded)
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
    let latestDate = scenario.calendar.date(latest)
    let needed = "'\(activity.title)' would have to start by \(latestDate)"
    guard earliest < problem.description.horizon else {
      return ExplainedReason(
        text: "\(needed), and no later day of the programme is free for it",
        rule: .nonproductionFirst, row: scenario.row(of: index))
    }
    let earliestDate = scenario.calendar.date(earliest)
    let late = "\(Words.days(earliest - latest)) too late"
    guard isCrowded, let team = activity.demand?.team else {
      return ExplainedReason(
        text: "\(needed) and can start on \(earliestDate) at the earliest, \(late)",
        rule: .nonproductionFirst, row: scenario.row(of: index))
    }
    let row = scenario.landscape.teams[team]
    return ExplainedReason(
      text: "\(needed), and team \(row.id) has no people free for it before \(earliestDate), "
        + late,
      rule: .teamCapacity, row: row.row)
  }

  /// The last day on which work can start that a cutover on a day waits for, by the lengths of
  /// what lies between; any day where the cutover does not wait for it.
  ///
  /// Evidence may be neither older nor, counted in days, younger than its validity, so the distance
  /// alone would let the work begin after the cutover.
  private func latestStart(of job: Index<Job>, before cutover: Index<Job>, at day: Int) -> Int {
    var latest: [Index<Job>: Int] = [cutover: day]
    var open = [cutover]
    while let second = open.popLast() {
      guard let end = latest[second] else { continue }
      for order in orders[second.offset] {
        let length = order.kind == .finishToStart ? shortest(order.first) : 0
        let start = end - order.lag - length
        if start < latest[order.first] ?? .max {
          latest[order.first] = start
          open.append(order.first)
        }
      }
    }
    return latest[job] ?? .max
  }

  private func shortest(_ job: Index<Job>) -> Int {
    problem.description.activities[job].modes.map(\.length).min() ?? 0
  }

  /// Why two members of a group move together.
  func join(_ reason: JoinReason) -> ExplainedReason {
    ExplainedReason(text: reason.words, rule: .together, row: reason.row)
  }
}
