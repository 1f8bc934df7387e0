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
    let solvable: SchedulingProblem
    do {
      solvable = try SchedulingProblem(problem.description)
    } catch {
      return .infeasible(ConflictWriter(problem).report(on: error))
    }
    let limit = MoneyBound(problem, solvable)
    let reading = ProgressReading(problem, limit: limit?.cost ?? problem.constant)
    var solver = Solver(solvable, seed: request.provenance.seed)
    if let report { solver.report = { report(reading.improvement($0)) } }
    let budget = SearchBudget(
      iterations: request.iterations ?? SearchEffort.iterations(for: problem),
      shouldStop: request.shouldStop)
    let result = solver.solve(budget)
    if case .infeasible(let conflict) = result.status {
      return .infeasible(ConflictWriter(problem).report(on: conflict))
    }
    return attempt(result, limit, history: result.history.map { reading.improvement($0) })
  }

  private func attempt(
    _ result: SchedulingResult, _ limit: MoneyBound?, history: [Improvement]
  ) -> PlanningResult {
    var provenance = request.provenance
    provenance.iterations = result.iterations
    provenance.isManual = provenance.isManual || !request.fixedSlots.isEmpty
    let schedule =
      result.schedule
      ?? Schedule(
        entries: Array(repeating: nil, count: problem.description.activities.count))
    let plan = PlanAssembler(problem: problem).plan(schedule, provenance: provenance)
    let spending = costs.spendingByFiscalYear(plan)
    let violations = PlanVerifier.violations(of: plan, in: problem.scenario, spending: spending)
    let quality = PlanQuality.judge(plan, problem, costs, result, limit, history)
    return violations.isEmpty ? .planned(plan, quality) : .unresolved(plan, violations, quality)
  }
}
