import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveScheduling

/// Plans changed questions in a hurry, with what the request has decided and settled.
struct PlanAttempt {
  /// What is decided already, and when to stop.
  let request: PlanRequest

  /// Iterations for each try.
  static let iterations = 12

  /// Nodes of the exact search for each try.
  static let nodes = 200

  /// What is known of a question after a try.
  enum Standing {
    /// It has a plan that keeps every rule.
    case plan(WhatIf.Solution)
    /// It has none.
    case contradiction(Contradiction)
    /// Neither was shown.
    case unknown
    /// It is no question: its parts do not fit together.
    case invalid
  }

  /// Plans a question anew.
  func standing(of change: WhatIf) -> Standing {
    guard let scenario = change.scenario else { return .invalid }
    let costs = CostModel(scenario)
    switch setUp(scenario, costs) {
    case .contradiction(let contradiction): return .contradiction(contradiction)
    case .problem(let problem, let solvable): return solved(problem, solvable, costs)
    }
  }

  /// What contradicts a question without any search; nil where a search would have to tell.
  func contradiction(of change: WhatIf) -> Contradiction? {
    guard let scenario = change.scenario else { return nil }
    switch setUp(scenario, CostModel(scenario)) {
    case .contradiction(let contradiction): return contradiction
    case .problem(let problem, let solvable):
      guard solvable.startRanges() == nil else { return nil }
      let budget = SearchBudget(iterations: 0, nodes: 0, shouldStop: request.shouldStop)
      guard case .infeasible(let conflict) = Solver(solvable).solve(budget).status else {
        return nil
      }
      return .rows(problem, conflict)
    }
  }

  private enum SetUp {
    case problem(PlanningProblem, SchedulingProblem)
    case contradiction(Contradiction)
  }

  private func setUp(_ scenario: Scenario, _ costs: CostModel) -> SetUp {
    var chooser = HostingChooser(scenario)
    let hosting: HostingPlan
    switch chooser.choose() {
    case .success(let chosen): hosting = chosen
    case .failure(let failure): return .contradiction(.hosting(failure))
    }
    let fixed = scenario.groups.map { group in
      request.fixedSlots[group.id].flatMap { scenario.calendar.slot(containing: $0) }
    }
    let slots = SlotTable(scenario, hosting: hosting, fixed: fixed, isLenient: false)
    var problem = ProblemBuilder.build(scenario, costs: costs, hosting: hosting, slots: slots)
    request.earlierPlan?.settle(&problem)
    if let group = ClosedGroups(scenario: scenario, slots: slots).groups.first {
      return .contradiction(.closed(problem, group))
    }
    if let proof = WaveCountProof.proof(for: problem) {
      return .contradiction(.crowded(problem, proof))
    }
    do {
      return .problem(problem, try SchedulingProblem(problem.description))
    } catch {
      return .contradiction(.malformed(problem, error))
    }
  }

  private func solved(
    _ problem: PlanningProblem, _ solvable: SchedulingProblem, _ costs: CostModel
  ) -> Standing {
    let budget = SearchBudget(
      iterations: Self.iterations, nodes: Self.nodes, shouldStop: request.shouldStop)
    let start = request.earlierPlan.map { $0.schedule(of: problem) }
    let result = Solver(solvable).solve(budget, from: start)
    if case .infeasible(let conflict) = result.status {
      let isExact = ConflictReporter.isExact(conflict, in: problem)
      return isExact ? .contradiction(.rows(problem, conflict)) : .unknown
    }
    guard result.values != nil, let schedule = result.schedule else { return .unknown }
    let plan = PlanAssembler(problem: problem).plan(
      schedule,
      provenance: Plan.Provenance(
        snapshot: "", scenario: "", seed: 1, iterations: 0, version: ""))
    let spending = costs.spendingByFiscalYear(plan)
    let broken = PlanVerifier.violations(of: plan, in: problem.scenario, spending: spending)
    return broken.isEmpty
      ? .plan(WhatIf.Solution(plan, costs.price(plan), problem.scenario)) : .unknown
  }
}
