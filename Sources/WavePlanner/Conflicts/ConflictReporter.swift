import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveScheduling

/// Reports why there is no plan, and what would help.
struct ConflictReporter {
  /// The question without a plan.
  let scenario: Scenario
  /// What is decided and settled, and when to stop trying changes.
  let request: PlanRequest

  /// The report on a proven contradiction, its rows as few as could be shown.
  func report(on contradiction: Contradiction) -> ConflictReport {
    let attempt = PlanAttempt(request: request)
    var minimiser = ConflictMinimiser(scenario, contradiction, attempt: attempt)
    minimiser.run()
    let steps = minimiser.contradiction.steps(saying: minimiser.needed)
    let rows = minimiser.rows(of: steps)
    var finder = RelaxationFinder(scenario, attempt: attempt)
    let relaxations = finder.relaxations(
      of: minimiser.needed, closed: closed(minimiser.contradiction), needed: rows)
    return ConflictReport(
      steps: steps, relaxations: relaxations, rows: rows, changesTried: finder.tries)
  }

  /// Whether a conflict rests on rows alone that say no more than the rules behind them.
  static func isExact(_ conflict: Conflict, in problem: PlanningProblem) -> Bool {
    !conflict.constraints.contains { constraint in
      guard case .distance(let index) = constraint else { return false }
      return problem.rows.strictDistances.contains(index)
    }
  }

  /// The group without a slot by its name in the question as it is.
  private func closed(_ contradiction: Contradiction) -> [Index<MoveGroup>] {
    guard case .closed(let problem, let group) = contradiction else { return [] }
    return scenario.group(named: problem.scenario.groups[group].id).map { [$0] } ?? []
  }
}
