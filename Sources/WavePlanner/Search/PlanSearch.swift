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
    var limit = MoneyBound(problem, solvable)
    let result = solve(solvable, limit)
    if let values = result.values {
      let iterations = SearchEffort.iterations(for: problem, request)
      limit?.raise(
        towards: problem.constant + values[0],
        steps: SearchEffort.steps(forIterations: iterations, problem),
        shouldStop: request.shouldStop)
    }
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

  private func solve(_ solvable: SchedulingProblem, _ limit: MoneyBound?) -> SchedulingResult {
    var solver = Solver(solvable, seed: request.provenance.seed)
    if let report {
      let reading = ProgressReading(problem, limit: limit?.cost ?? problem.constant)
      solver.report = { report(reading.improvement($0)) }
    }
    let iterations = SearchEffort.iterations(for: problem, request)
    return solver.solve(
      SearchBudget(
        iterations: iterations, nodes: SearchEffort.nodes(forIterations: iterations),
        shouldStop: request.shouldStop),
      from: start(solvable, iterations))
  }

  /// The earlier plan where there is one, else, where all rules hold, a sketch of the
  /// cutovers.
  private func start(_ solvable: SchedulingProblem, _ iterations: Int) -> Schedule? {
    if let earlier = request.earlierPlan { return earlier.schedule(of: problem) }
    guard solvable.description.dropped.isEmpty else { return nil }
    return solvable.startRanges().flatMap {
      CutoverSketch.start(
        of: problem, ranges: $0, seed: request.provenance.seed, iterations: iterations,
        shouldStop: request.shouldStop)
    }
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
      let result = solve(solvable, limit)
      if result.values != nil { return judged(result, limit) }
      guard case .infeasible(let conflict) = result.status else { break }
      looser = search.loosened(description, by: conflict)
    }
    for description in search.levels {
      guard let solvable = try? SchedulingProblem(description) else { continue }
      let result = solve(solvable, limit)
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
      plan, problem, costs, result, limit, result.history.map { reading.improvement($0) })
    return violations.isEmpty ? .planned(plan, quality) : .unresolved(plan, violations, quality)
  }
}
