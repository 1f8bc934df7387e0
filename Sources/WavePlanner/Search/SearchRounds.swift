import WaveCore
import WaveOutcome
import WaveScenario
import WaveScheduling

/// The search for a schedule, round after round: sketches of the cutovers, a search in which
/// everything moves, a bound that rises, and the plans to which the bound's answers lead.
///
/// Equal requests with equal iterations make equal rounds.
struct SearchRounds {
  /// The best schedule so far, and what is proven of the problem.
  private(set) var result: SchedulingResult
  /// What no plan can go below; nil where the groups cannot all cut over.
  private(set) var limit: MoneyBound?

  private let problem: PlanningProblem
  private let solvable: SchedulingProblem
  private let request: PlanRequest
  private let report: (@Sendable (Improvement) -> Void)?
  private let effort: Int
  /// Whether all rules hold in the problem; where not, it is a draft's, and nothing is proven of it.
  private let isWhole: Bool
  /// The problem without rows that are stricter than their rules, which prove nothing about them.
  private let provable: SchedulingProblem?
  private var attemptsLeft = 0
  private var tried: Set<[Int]> = []

  /// Attempts that one round makes at the most.
  private static let mostAttempts = 20
  /// Further rounds of a search without a stated budget that has found no plan yet.
  private static let extraRounds = 6
  /// Iterations of an attempt.
  private static let attemptIterations = 200

  /// Searches as long as a request wants.
  static func run(
    _ problem: PlanningProblem, _ solvable: SchedulingProblem, _ request: PlanRequest,
    report: (@Sendable (Improvement) -> Void)?
  ) -> SearchRounds {
    var rounds = SearchRounds(problem, solvable, request, report)
    rounds.begin()
    var left = SearchEffort.iterations(for: problem, request)
    var round = 0
    var extra = request.iterations == nil ? Self.extraRounds : 0
    while left > 0 || extra > 0 && rounds.result.values == nil, rounds.goesOn {
      if left <= 0 { extra -= 1 }
      rounds.run(round, iterations: left > 0 ? min(left, rounds.effort) : rounds.effort)
      left -= rounds.effort
      round += 1
      if request.shouldStop() { break }
    }
    if round == 0 { rounds.raise(steps: 0) }
    return rounds
  }

  private init(
    _ problem: PlanningProblem, _ solvable: SchedulingProblem, _ request: PlanRequest,
    _ report: (@Sendable (Improvement) -> Void)?
  ) {
    self.problem = problem
    self.solvable = solvable
    self.request = request
    self.report = report
    effort = SearchEffort.iterations(for: problem)
    isWhole = solvable.description.dropped.isEmpty
    provable =
      isWhole
      ? try? solvable.dropping(problem.rows.strictDistances.map { .distance($0) }) : nil
    result = SchedulingResult.nothing
  }

  /// Whether there is anything left to find.
  private var goesOn: Bool {
    if case .infeasible = result.status { return false }
    guard isCheapest else { return true }
    return result.status != .optimal && (limit.map { $0.cost < known } ?? true)
  }

  /// The cost of the best plan so far, in minor units.
  private var known: Int { result.values.map { $0[0] + problem.constant } ?? .max }

  private var isCheapest: Bool { problem.scenario.settings.objective == .cost }
}

extension SearchRounds {
  /// The first list schedules, or the plan to begin with.
  private mutating func begin() {
    let earlier = request.earlierPlan?.schedule(of: problem)
    if let start = request.start.map({ PlanReader(problem: problem).schedule(of: $0) }) {
      search(from: start, iterations: 0, nodes: 0, triesLists: false)
    }
    if result.values == nil { search(from: earlier, iterations: 0, nodes: 0) }
    // Where time is up, what was proven before the last limits has to do.
    if result.values != nil, request.shouldStop(),
      request.proof(for: problem.hosting, in: problem.scenario) != nil
    {
      return
    }
    limit = provable.flatMap { MoneyBound(problem, $0) }
  }

  private mutating func run(_ round: Int, iterations: Int) {
    let beginsAnew = request.earlierPlan == nil && request.start == nil
    if isWhole, result.values == nil || (beginsAnew && isCheapest) { sketch(round, iterations) }
    let nodes = round == 0 ? SearchEffort.nodes(forIterations: iterations) : 0
    search(from: result.schedule, iterations: iterations, nodes: nodes, stream: round)
    guard goesOn, result.values != nil, problem.extraRisk == 0 else { return }
    raise(steps: SearchEffort.steps(forIterations: iterations, problem))
    branch(round, iterations)
  }

  /// A search of the whole problem in which everything moves.
  private mutating func search(
    from start: Schedule?, iterations: Int, nodes: Int, stream: Int = 0, triesLists: Bool = true
  ) {
    var budget = SearchBudget(
      iterations: iterations, nodes: nodes, shouldStop: request.shouldStop)
    budget.triesLists = triesLists && (iterations == 0 || result.values == nil)
    var solver = Solver(solvable, seed: request.provenance.seed &+ UInt64(stream) << 32)
    solver.report = reporter()
    let found = solver.solve(budget, from: start)
    result = result.joined(with: found)
  }

  /// Sketches the cutovers by themselves, then places their preparation.
  private mutating func sketch(_ round: Int, _ iterations: Int) {
    guard let ranges = solvable.startRanges(),
      let days = CutoverSketch.days(
        of: problem, ranges: ranges, seed: request.provenance.seed &+ UInt64(round) << 32,
        iterations: min(iterations / 3, 4_000), shouldStop: request.shouldStop)
    else { return }
    for room in SketchRoom.all {
      if narrow(days, room, iterations: min(iterations / 20, 1_500)) { return }
    }
  }

  /// A search with cutovers near given days; false where it finds none.
  private mutating func narrow(_ days: [Int], _ room: SketchRoom, iterations: Int) -> Bool {
    guard let narrow = problem.near(days, room) else { return false }
    var solver = Solver(narrow, seed: request.provenance.seed)
    solver.report = reporter(proven: result.bound ?? 0)
    let found = solver.solve(
      SearchBudget(iterations: iterations, nodes: 0, shouldStop: request.shouldStop))
    result = result.improved(by: found)
    return found.values != nil
  }

  private mutating func raise(steps: Int) {
    guard let values = result.values else { return }
    limit?.raise(
      towards: values[0] + problem.constant, steps: steps, shouldStop: request.shouldStop)
  }

  /// Branches on the slots of few groups, and looks for plans where the bound's answers lead.
  private mutating func branch(_ round: Int, _ iterations: Int) {
    guard var limit, limit.isExact, goesOn else { return }
    let first = known
    var rounds = self
    rounds.attemptsLeft = min(Self.mostAttempts, iterations / Self.attemptIterations)
    limit.branch(
      nodes: SearchEffort.branches(forIterations: iterations, problem) << min(round, 20),
      known: { rounds.known }, shouldStop: request.shouldStop, attempt: { rounds.attempt($0) })
    self = rounds
    self.limit = limit
    guard known < first else { return }
    search(from: result.schedule, iterations: iterations / 4, nodes: 0, stream: round)
  }

  /// Looks for a plan with cutovers on given days; returns groups that cannot all cut over by
  /// their days, where it finds any.
  private mutating func attempt(_ days: [Int]) -> [Int]? {
    if let provable, let groups = problem.obstacle(to: days, in: provable) { return groups }
    guard attemptsLeft > 0, tried.insert(days).inserted else { return nil }
    attemptsLeft -= 1
    _ = narrow(days, .none, iterations: Self.attemptIterations)
    return nil
  }

  /// Tells of plans that are better than the best so far.
  private func reporter(proven: Int? = nil) -> @Sendable (SearchProgress) -> Void {
    guard let report else { return { _ in } }
    let reading = ProgressReading(problem, limit: limit?.cost ?? problem.constant)
    let (before, least) = (result.iterations, result.values)
    return { step in
      guard least.map({ step.values < $0 }) ?? true else { return }
      report(reading.improvement(step, after: before, proven: proven))
    }
  }
}
