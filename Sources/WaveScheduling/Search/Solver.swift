import WaveCore

/// Finds a schedule, improves it, and says how good it is.
///
///     let result = Solver(problem, seed: 1).solve(SearchBudget(iterations: 20_000))
///
/// Equal problem, seed and iterations give equal results.
public struct Solver: Sendable {
  /// The problem.
  public let problem: SchedulingProblem

  /// The seed of all random choices.
  public let seed: UInt64

  /// Called with each better schedule that is found.
  public var report: @Sendable (SearchProgress) -> Void = { _ in }

  /// A solver for a problem.
  public init(_ problem: SchedulingProblem, seed: UInt64 = 1) {
    self.problem = problem
    self.seed = seed
  }

  /// Propagates, constructs, searches, and proves where the problem is small; `start` is a schedule
  /// to begin with, of which everything is kept that still fits.
  public func solve(_ budget: SearchBudget, from start: Schedule? = nil) -> SchedulingResult {
    var windows = StartWindows(problem)
    guard windows.propagate(problem) else { return contradiction(budget) }
    var bound = CostBound(problem)
    let root = bound.values(windows, Board(problem))
    var board = Board(problem)
    var inserter = Inserter(problem, windows: windows)
    var random = SequentialRandom(seed: seed)
    let tried = ListScheduler.construct(on: &board, &inserter, &random, from: start, budget) {
      report(progress($0, $1, root))
    }
    var search = LocalSearch(board, inserter, random, bound: root)
    search.report = { [self] in report(progress($0, $1, root)) }
    let first = isSmall ? min(200, budget.iterations) : budget.iterations
    var iterations = search.improve(for: first, budget)
    var proof = ExactSearch.Proof(search.best, search.bestStanding, root: root)
    if isSmall && budget.nodes > 0 && !proof.isClosed(by: root) {
      proof = prove(proof, windows, budget)
      if !proof.isComplete && iterations < budget.iterations {
        search.adopt(proof)
        iterations += search.improve(for: budget.iterations - iterations, budget)
        proof.improve(search.best, search.bestStanding)
      }
    }
    proof.tidy(windows, on: &search.board)
    var result = result(proof, root, tried + iterations, budget)
    result.history = search.history.map { progress($0.iteration, $0.values, root) }
    if let values = result.values, result.history.last?.values != values {
      result.history.append(progress(iterations, proof.standing.values, root))
    }
    return result
  }

  /// The most units the exact search is tried on.
  static let exactUnits = 24
}

extension Solver {
  private var isSmall: Bool {
    (0..<problem.units.count).count { ExactSearch.isBranched($0, problem) } <= Self.exactUnits
      && problem.units.count <= 400
  }

  private func progress(
    _ iterations: Int, _ values: SIMD4<Int>, _ root: SIMD4<Int>
  ) -> SearchProgress {
    SearchProgress(
      iterations: iterations, values: ObjectiveVector(values, count: problem.objectives.count),
      bound: root[0])
  }

  private func prove(
    _ proof: ExactSearch.Proof, _ windows: StartWindows, _ budget: SearchBudget
  ) -> ExactSearch.Proof {
    var search = ExactSearch(
      problem, windows: windows, budget: budget, SequentialRandom(seed: seed, stream: 1))
    let found = search.run(beating: proof, windows)
    guard !found.isComplete && search.nodes < budget.nodes else { return found }
    var wider = ExactSearch(
      problem, windows: windows, budget: budget, SequentialRandom(seed: seed, stream: 1),
      branchesAll: true)
    return wider.run(beating: found, windows)
  }

  private func result(
    _ proof: ExactSearch.Proof, _ root: SIMD4<Int>, _ iterations: Int, _ budget: SearchBudget
  ) -> SchedulingResult {
    guard proof.isFeasible else {
      if proof.isComplete {
        return SchedulingResult(
          status: .infeasible(searchedConflict(budget)), schedule: nil, values: nil, bound: nil,
          iterations: iterations)
      }
      return SchedulingResult(
        status: .unknown, schedule: proof.best.schedule(of: problem), values: nil,
        bound: root[0], iterations: iterations)
    }
    let bound = min(proof.standing.values[0], max(root[0], proof.bound))
    return SchedulingResult(
      status: bound == proof.standing.values[0] ? .optimal : .feasible,
      schedule: proof.best.schedule(of: problem),
      values: ObjectiveVector(proof.standing.values, count: problem.objectives.count),
      bound: bound, iterations: iterations)
  }

  /// The conflict that propagation met.
  private func contradiction(_ budget: SearchBudget) -> SchedulingResult {
    var recording = StartWindows(problem, recording: true)
    _ = recording.propagate(problem)
    let filter = ConflictFilter(problem: problem, budget: budget)
    return SchedulingResult(
      status: .infeasible(filter.conflict(among: recording.record.causes(problem))),
      schedule: nil, values: nil, bound: nil, iterations: 0)
  }

  /// The conflict that only a complete search could show.
  private func searchedConflict(_ budget: SearchBudget) -> Conflict {
    ConflictFilter(problem: problem, budget: budget)
      .conflict(among: ConflictFilter.all(of: problem.description))
  }
}
