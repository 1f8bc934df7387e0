import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveScheduling

/// Derives the contradiction in a conflict, step by step: each row is said once, with what follows
/// from it for the dates of what it speaks of.
struct Derivation {
  private let problem: PlanningProblem
  private let writer: ConflictWriter
  private let conflict: Conflict
  private var steps: [DerivationStep] = []
  private var earliest: [Index<Job>: (day: Int, step: Int)] = [:]
  private var latest: [Index<Job>: (day: Int, step: Int)] = [:]

  /// The derivation of a conflict between rows of a problem.
  static func steps(of conflict: Conflict, in problem: PlanningProblem) -> [DerivationStep] {
    var derivation = Derivation(problem, conflict)
    derivation.stateWindows()
    derivation.stateRest()
    derivation.followOrders()
    derivation.conclude()
    return derivation.steps
  }

  private init(_ problem: PlanningProblem, _ conflict: Conflict) {
    self.problem = problem
    self.conflict = conflict
    writer = ConflictWriter(problem)
  }

  private func date(_ day: Int) -> CivilDate { problem.scenario.calendar.date(day) }

  private mutating func add(_ row: ProblemRow, premises: [Int]) -> Int {
    let number = steps.count + 1
    steps.append(
      DerivationStep(
        number: number, text: row.text, rule: row.rule, premises: premises, row: row.row))
    return number
  }

  private mutating func stateWindows() {
    for constraint in conflict.constraints {
      guard case .allowedStarts(let job) = constraint, let row = writer.row(of: constraint) else {
        continue
      }
      let number = add(row, premises: [])
      guard let days = problem.description.activities[job].allowedStarts, let first = days.first,
        let last = days.last
      else { continue }
      earliest[job] = (first, number)
      latest[job] = (last, number)
    }
  }

  /// Rows that say nothing of dates by themselves: teams, wave sizes, gaps.
  private mutating func stateRest() {
    for constraint in conflict.constraints {
      switch constraint {
      case .allowedStarts, .precedence: continue
      default:
        if let row = writer.row(of: constraint) { _ = add(row, premises: []) }
      }
    }
  }

  /// Says each order once what is known of its first end is known.
  private mutating func followOrders() {
    var open: [(row: ProblemRow, order: JobOrder)] = conflict.constraints.compactMap {
      guard case .precedence(let index) = $0 else { return nil }
      return (problem.rows.orders[index.offset], problem.description.precedences[index])
    }
    while let place = open.firstIndex(where: { candidate in
      !open.contains { $0.order.second == candidate.order.first }
    }) ?? (open.isEmpty ? nil : 0) {
      let (row, order) = open.remove(at: place)
      follow(row, order)
    }
  }

  private mutating func follow(_ row: ProblemRow, _ order: JobOrder) {
    let known = earliest[order.first]
    let start = firstStart(of: order.first, from: known?.day ?? 0)
    let reach = order.kind == .finishToStart ? finish(of: order.first, from: start) : start
    let day = reach + order.lag
    var said = row
    let isNew = earliest[order.second].map { day > $0.day } ?? true
    if isNew { said.text += ", so not before \(date(day))" }
    let number = add(said, premises: known.map { [$0.step] } ?? [])
    if isNew { earliest[order.second] = (day, number) }
  }

  private mutating func conclude() {
    let broken = earliest.keys.sorted().first { job in
      guard let low = earliest[job], let high = latest[job] else { return false }
      return low.day > high.day
    }
    guard let broken, let low = earliest[broken], let high = latest[broken] else {
      steps.append(
        DerivationStep(
          number: steps.count + 1,
          text: "no choice of slots keeps all of these: every one was tried or excluded",
          rule: nil, premises: steps.map(\.number), row: nil))
      return
    }
    steps.append(
      DerivationStep(
        number: steps.count + 1,
        text: "so \(writer.name(of: broken)) would start on \(date(low.day)) or later, "
          + "and its last possible start is \(date(high.day))",
        rule: nil, premises: [low.step, high.step].sorted(), row: nil))
  }

  private func firstStart(of job: Index<Job>, from day: Int) -> Int {
    problem.description.activities[job].allowedStarts?.first { $0 >= day } ?? day
  }

  /// When a job that starts on a day ends, with its team's pauses.
  private func finish(of job: Index<Job>, from day: Int) -> Int {
    guard let mode = problem.description.activities[job].modes.first else { return day }
    guard case .working = mode.pace, let demand = mode.demands.first else {
      return day + mode.length
    }
    let capacity = problem.description.resources[demand.resource].capacity
    var (end, left) = (day, mode.length)
    while left > 0, end < capacity.count {
      if capacity[end] >= demand.amounts[0] { left -= 1 }
      end += 1
    }
    return end
  }
}
