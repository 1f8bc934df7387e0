import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveScheduling

/// One search for a plan: solve, assemble, verify, judge.
struct PlanSearch {
  /// The problem.
  let problem: PlanningProblem
  /// What plans cost.
  let costs: CostModel
  /// What is wanted.
  let request: PlanRequest
  /// Called with each better plan.
  let report: (@Sendable (Improvement) -> Void)?

  /// Searches, and says how it ended.
  func run() -> PlanningResult {
    let conflicts = ConflictReporter(scenario: problem.scenario, request: request)
    if request.mustHold, let evident { return .infeasible(conflicts.report(on: evident)) }
    let solvable: SchedulingProblem
    do {
      solvable = try SchedulingProblem(problem.description)
    } catch {
      return .infeasible(conflicts.report(on: .malformed(problem, error)))
    }
    if let rule = request.rule {
      return judged(rule.result(problem, solvable), nil)
    }
    let rounds = SearchRounds.run(problem, solvable, request, report: report)
    let (result, limit) = (rounds.result, rounds.limit)
    switch result.status {
    case .optimal, .feasible:
      let first = judged(result, limit)
      let budgets = BudgetSearch(problem: problem, costs: costs, request: request)
      return budgets.improved(first, result, limit) ?? first
    case .unknown: return draft(limit) ?? judged(result, limit)
    case .infeasible(let conflict):
      if request.mustHold, ConflictReporter.isExact(conflict, in: problem) {
        return .infeasible(conflicts.report(on: .rows(problem, conflict)))
      }
      return draft(limit) ?? judged(result, limit)
    }
  }

  /// What contradicts the question before any search.
  private var evident: Contradiction? {
    if let group = ClosedGroups(scenario: problem.scenario, slots: problem.slots).groups.first {
      return .closed(problem, group)
    }
    return WaveCountProof.proof(for: problem).map { .crowded(problem, $0) }
  }

  /// A plan in which rules are let go until one exists; nil where none does even then.
  private func draft(_ limit: MoneyBound?) -> PlanningResult? {
    let search = DraftSearch(problem: problem)
    var looser: SchedulingDescription? = search.start
    // Each round lets go at least one row; what is left after so many is let go as a whole.
    for _ in 0..<Self.mostLoosenings {
      guard let description = looser, let solvable = try? SchedulingProblem(description) else {
        break
      }
      let result = SearchRounds.run(problem, solvable, request, report: report).result
      if result.values != nil { return judged(result, limit) }
      guard case .infeasible(let conflict) = result.status else { break }
      looser = search.loosened(description, by: conflict)
    }
    for description in search.levels {
      guard let solvable = try? SchedulingProblem(description) else { continue }
      let result = SearchRounds.run(problem, solvable, request, report: report).result
      if result.values != nil { return judged(result, limit) }
    }
    return nil
  }

  /// The most conflicts that are resolved one by one.
  private static let mostLoosenings = 100

  private func judged(_ result: SchedulingResult, _ limit: MoneyBound?) -> PlanningResult {
    var provenance = request.provenance
    provenance.iterations = result.iterations
    provenance.isManual = provenance.isManual || !request.fixedSlots.isEmpty
    let nothing = Schedule(
      entries: Array(repeating: nil, count: problem.description.activities.count))
    let plan = PlanAssembler(problem: problem).plan(
      result.schedule ?? nothing, provenance: provenance)
    let spending = costs.spendingByFiscalYear(plan)
    let violations = PlanVerifier.violations(of: plan, in: problem.scenario, spending: spending)
    let reading = ProgressReading(problem, limit: limit?.cost ?? problem.constant)
    let quality = PlanQuality.judge(
      plan, problem, costs, result, limit,
      request.proof(for: problem.hosting, in: problem.scenario),
      result.history.map { reading.improvement($0) })
    return violations.isEmpty ? .planned(plan, quality) : .unresolved(plan, violations, quality)
  }
}
