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
      return slots(of: group)
    }
    let index = Index<Activity>(problem.jobs.firstIndex(of: job) ?? 0)
    let activity = scenario.activities[index]
    let starts = problem.description.activities[job].allowedStarts ?? []
    if problem.settled.contains(job), let day = starts.first {
      let rest = starts.count > 1 ? ", or is done anew later" : ""
      return ProblemRow(
        rule: .pins, row: scenario.settings.row("changes.frozen_before"),
        text: "'\(activity.title)' stays where it is, from \(scenario.calendar.date(day)) on\(rest)"
      )
    }
    return ProblemRow(
      rule: .partnerWindow, row: scenario.row(of: index),
      text: "'\(activity.title)' starts only on the partner's days")
  }

  /// The slots a group fits, with what ends them, or else what keeps it from earlier ones.
  private func slots(of group: Index<MoveGroup>) -> ProblemRow {
    let (scenario, obstacles) = (problem.scenario, problem.slots.obstacles(to: group))
    let open = problem.slots.open(group)
    let id = scenario.groups[group].id
    guard let first = open.first, let last = open.last else {
      return ProblemRow(rule: .window, row: scenario.row(of: group), text: "\(id) fits no slot")
    }
    let slots = scenario.calendar.slots
    let text =
      "\(id) fits \(Words.count(open.count, "slot")), from the week of \(slots[first].firstDay) "
      + "to the week of \(slots[last].firstDay)"
    let after = obstacles[(last.offset + 1)...].lazy.compactMap { $0 }.first
    let before = obstacles[..<first.offset].reversed().lazy.compactMap { $0 }.first
    guard let cause = after ?? before else {
      return ProblemRow(rule: .window, row: scenario.row(of: group), text: text)
    }
    let side = after == nil ? "before that" : "after that"
    return ProblemRow(
      rule: cause.rule, row: cause.row, text: "\(text); \(side) it \(cause.text)")
  }
}
