import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveScheduling

/// Reports why there is no plan, and what would help.
struct ConflictReporter {
  /// The problem without a plan.
  let problem: PlanningProblem
  /// What plans cost.
  let costs: CostModel
  /// When to stop trying changes.
  let shouldStop: @Sendable () -> Bool

  /// The report on the first group that fits no slot; nil where all fit some.
  var closedGroups: ConflictReport? {
    let closed = ClosedGroups(scenario: problem.scenario, slots: problem.slots)
    guard let group = closed.groups.first else { return nil }
    return ConflictReport(
      steps: closed.steps(for: group),
      relaxations: finder.relaxations(
        of: [.allowedStarts(problem.cutovers[group.offset])]))
  }

  /// The report on a proven conflict.
  func report(on conflict: Conflict) -> ConflictReport {
    ConflictReport(
      steps: Derivation.steps(of: conflict, in: problem),
      relaxations: finder.relaxations(of: conflict.constraints))
  }

  /// The report on rows that are no problem at all.
  func report(on failure: ProblemFailure) -> ConflictReport {
    ConflictWriter(problem).report(on: failure)
  }

  /// Whether a conflict rests on rows alone that say no more than the rules behind them.
  func isExact(_ conflict: Conflict) -> Bool {
    !conflict.constraints.contains { constraint in
      guard case .distance(let index) = constraint else { return false }
      return problem.rows.strictDistances.contains(index)
    }
  }

  private var finder: RelaxationFinder {
    RelaxationFinder(problem: problem, costs: costs, shouldStop: shouldStop)
  }
}
