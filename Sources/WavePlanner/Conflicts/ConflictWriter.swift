import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveScheduling

/// Puts a conflict between rows of the scheduling problem into words.
struct ConflictWriter {
  private let problem: PlanningProblem

  /// A writer for a problem.
  init(_ problem: PlanningProblem) { self.problem = problem }

  /// The derivation for a problem that is none.
  func report(on failure: ProblemFailure) -> ConflictReport {
    let text: String
    switch failure {
    case .cycle(let jobs):
      let names = jobs.map { name(of: $0) }
      text = "these wait for each other in a circle: \(names.joined(separator: ", "))"
    default: text = "the rows cannot be put into one calendar (\(failure))"
    }
    let step = DerivationStep(
      number: 1, text: text, rule: .requires, premises: [], row: problem.scenario.settings.file)
    return ConflictReport(steps: [step], relaxations: [])
  }

  /// What a job is called in a sentence.
  func name(of job: Index<Job>) -> String {
    let scenario = problem.scenario
    if let group = problem.group(of: job) { return "the cutover of \(scenario.groups[group].id)" }
    guard let place = problem.jobs.firstIndex(of: job) else { return "a job" }
    return "'\(scenario.activities[Index(place)].title)'"
  }

  /// What stands behind a constraint; nil for the axis itself.
  func row(of constraint: Constraint) -> ProblemRow? {
    switch constraint {
    case .precedence(let index): problem.rows.orders[index.offset]
    case .exclusion(let index): problem.rows.exclusions[index.offset]
    case .distance(let index): problem.rows.distances[index.offset]
    case .slotRule(let index): problem.rows.slotRules[index.offset]
    case .sameStart(let index): problem.rows.sameStarts[index.offset]
    case .capacity(let index): problem.rows.teams[index.offset]
    case .allowedStarts(let job): starts(of: job)
    case .release, .deadline, .calendar, .horizon: nil
    }
  }

  private func starts(of job: Index<Job>) -> ProblemRow {
    let scenario = problem.scenario
    if let group = problem.group(of: job) {
      let open = problem.slots.open(group).map { scenario.calendar.slots[$0].firstDay }
      let first = open.first.map { "\($0)" } ?? "none"
      let last = open.last.map { "\($0)" } ?? "none"
      return ProblemRow(
        rule: .window, row: scenario.row(of: group),
        text: "\(scenario.groups[group].id) fits \(Words.count(open.count, "slot")), "
          + "the first in the week of \(first), the last in the week of \(last)")
    }
    let index = Index<Activity>(problem.jobs.firstIndex(of: job) ?? 0)
    let activity = scenario.activities[index]
    return ProblemRow(
      rule: .partnerWindow, row: scenario.row(of: index),
      text: "'\(activity.title)' starts only on the partner's days")
  }
}
