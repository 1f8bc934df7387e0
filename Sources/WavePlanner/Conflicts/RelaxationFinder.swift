import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveScheduling

/// Tries the smallest changes that could resolve a conflict, each by planning anew.
struct RelaxationFinder {
  /// The problem without a plan.
  let problem: PlanningProblem
  /// What plans cost.
  let costs: CostModel
  /// When to stop.
  let shouldStop: @Sendable () -> Bool

  /// Iterations for each try.
  static let iterations = 40

  /// Changes that are tried at the most.
  static let mostChanges = 16

  /// The changes that help, the cheapest first; then those that were not shown to.
  func relaxations(of constraints: [Constraint]) -> [Relaxation] {
    var found: [Relaxation] = []
    for constraint in constraints where found.count < Self.mostChanges && !shouldStop() {
      for relaxation in relaxations(of: constraint)
      where !found.contains(where: { $0.text == relaxation.text }) {
        found.append(relaxation)
      }
    }
    let helpful = found.filter(\.isVerified).sorted {
      ($0.cost ?? .zero, $0.row) < ($1.cost ?? .zero, $1.row)
    }
    return helpful + found.filter { !$0.isVerified }
  }

  private func relaxations(of constraint: Constraint) -> [Relaxation] {
    if case .allowedStarts(let job) = constraint, let group = problem.group(of: job) {
      let openings = SlotOpenings(scenario: problem.scenario, slots: problem.slots)
      return openings.changes(for: group).map { tried($0.versions, row: $0.row) }
    }
    guard let row = ConflictWriter(problem).row(of: constraint) else { return [] }
    let versions = RuleChanges(problem: problem).versions(of: constraint)
    return versions.isEmpty ? [] : [tried(versions, row: row.row)]
  }

  private func tried(_ changes: [WhatIf], row: SourceSpan) -> Relaxation {
    for change in changes where !shouldStop() {
      guard let cost = change.cost(iterations: Self.iterations, shouldStop: shouldStop) else {
        continue
      }
      return Relaxation(text: change.text, row: row, cost: cost, isVerified: true)
    }
    return Relaxation(text: changes.last?.text ?? "", row: row, cost: nil, isVerified: false)
  }

  private func tried(_ changes: [RuleChanges.Version], row: SourceSpan) -> Relaxation {
    for change in changes where !shouldStop() {
      guard let cost = cost(of: change.description) else { continue }
      return Relaxation(text: change.text, row: row, cost: cost, isVerified: true)
    }
    return Relaxation(text: changes.last?.text ?? "", row: row, cost: nil, isVerified: false)
  }

  private func cost(of description: SchedulingDescription) -> Money? {
    guard let solvable = try? SchedulingProblem(description) else { return nil }
    let result = Solver(solvable).solve(
      SearchBudget(iterations: Self.iterations, nodes: 200, shouldStop: shouldStop))
    guard result.values != nil, let schedule = result.schedule else { return nil }
    let plan = PlanAssembler(problem: problem).plan(
      schedule,
      provenance: Plan.Provenance(
        snapshot: "", scenario: "", seed: 1, iterations: 0, version: ""))
    return costs.price(plan).total
  }
}
