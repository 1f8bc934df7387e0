import WaveCalendar
import WaveCore
import WaveInventory
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveStore

/// The search for a frontier, plan by plan.
struct FrontierSearch {
  /// The workspace that makes and keeps the plans.
  let workspace: Workspace
  /// The question without limits.
  let question: Question
  /// The two objectives.
  let axes: FrontierAxes
  /// How each plan is searched.
  let options: PlanOptions
  /// Called with the number of the plan and how its search stands.
  let progress: @Sendable (Int, SearchProgress) -> Void

  private var found: [FrontierCandidate] = []
  private var ladder: FrontierLadder
  private var unmet = 0
  private var solved = 0
  private var isLeastProven = false

  /// How many plans are made at the most, the two ends included.
  static let mostPlans = 24
  /// Iterations of each plan of many groups, where the user says nothing.
  static let iterations = 4_000
  /// Iterations after which a plan below the least limit is given up.
  static let proofIterations = 200
  /// How many plans a frontier should have, where they exist.
  static let wanted = 12

  /// A search that has not begun.
  init(
    workspace: Workspace, question: Question, axes: FrontierAxes, options: PlanOptions,
    progress: @escaping @Sendable (Int, SearchProgress) -> Void
  ) {
    self.workspace = workspace
    self.question = question
    self.axes = axes
    self.options = options
    self.progress = progress
    ladder = FrontierLadder(step: axes.step)
  }

  /// The frontier.
  mutating func run() async throws(WorkspaceFailure) -> FrontierAnswer {
    let free = try await solve(.least(axes.minimised))
    guard case .planned = free else { return .none(free) }
    try await solve(.least(axes.limited))
    if axes.limited == .risk {
      try await weigh()
    } else {
      try await prove()
      try await descend()
    }
    return .found(try kept())
  }

  /// Whether more plans may be made.
  private var mayGoOn: Bool { solved < Self.mostPlans && !options.shouldStop() }

  /// Whether more plans are wanted and may be made.
  private var goesOn: Bool { mayGoOn && frontier.count < Self.wanted }
}

extension FrontierSearch {
  /// Counts losses ever more, between the neighbours that lie farthest apart.
  private mutating func weigh() async throws(WorkspaceFailure) {
    var weights = FrontierWeights()
    while goesOn {
      let plans = frontier.map { (cost: $0.minimised, risk: $0.limited) }
      guard let weight = weights.next(between: plans) else { break }
      try await solve(.weighing(weight))
    }
    // Nobody loses less than nothing.
    isLeastProven = frontier.first?.limited == 0
  }

  /// Asks for plans under ever tighter limits, then in the widest gaps; then each limit once more,
  /// beginning with the best plan that is known to keep it.
  private mutating func descend() async throws(WorkspaceFailure) {
    guard let most = found.first?.limited, let least = found.map(\.limited).min() else { return }
    let limits = ladder.spread(from: most, to: least, count: Self.wanted - 2)
    for limit in limits where !ladder.isAnswered(limit) {
      guard mayGoOn else { return }
      try await solve(.within(limit))
    }
    while goesOn, let limit = ladder.next(between: frontier.map(\.limited)) {
      try await solve(.within(limit))
    }
    for limit in [most] + limits {
      let within = frontier.last { $0.limited <= limit }
      guard mayGoOn, let within else { continue }
      if !within.outcome.quality.isOptimal { try await solve(.within(limit), from: within) }
    }
  }

  /// Asks for a plan below the least limit that was reached, until none is found; where none can
  /// exist, the end of the frontier is proven.
  private mutating func prove() async throws(WorkspaceFailure) {
    while !isLeastProven, mayGoOn,
      let end = found.min(by: { $0.limited < $1.limited })
    {
      if axes.limited == .finish, end.outcome.quality.finish <= earliestFinish {
        isLeastProven = true
        return
      }
      let limit = end.limited - axes.step
      guard limit > 0 else { return }
      switch try await solve(.within(limit), iterations: Self.proofIterations) {
      case .planned: continue
      case .infeasible: isLeastProven = true
      case .unresolved, .draft: return
      }
    }
  }

  /// No plan's last slot begins before this day, whatever the limits.
  private var earliestFinish: CivilDate {
    found.filter { $0.isFree }.map(\.outcome.quality.earliestFinish).max()
      ?? question.scenario.calendar.firstDay
  }

  /// What no plan costs less than, whatever the limits; nil where cost is not made small.
  private var leastCost: Money? {
    found.filter { $0.isFree && $0.outcome.quality.objective == .cost }.map(\.outcome.quality.bound)
      .max()
  }

  /// Makes one plan, beginning with another where one is given; where iterations are given, with
  /// no more than those.
  @discardableResult
  private mutating func solve(
    _ aim: FrontierAim, from start: FrontierCandidate? = nil, iterations: Int? = nil
  ) async throws(WorkspaceFailure) -> PlanAnswer {
    solved += 1
    let number = solved
    let asked = try asked(aim, from: start?.outcome.plan)
    var effort = options
    effort.isKept = false
    effort.mayPlay = false
    let isLarge = question.scenario.groups.count >= 20 && options.timeLimitSeconds == nil
    effort.iterations =
      options.iterations.map { max(1, $0 / Self.mostPlans) } ?? (isLarge ? Self.iterations : nil)
    if let iterations { effort.iterations = min(iterations, effort.iterations ?? iterations) }
    effort.timeLimitSeconds = options.timeLimitSeconds.map { $0 / Double(Self.mostPlans) }
    let report = progress
    let answer = try await workspace.makePlan(
      for: asked, options: effort, progress: { report(number, $0) })
    note(answer, to: aim, asked, from: start)
    return answer
  }

  private mutating func note(
    _ answer: PlanAnswer, to aim: FrontierAim, _ asked: Question, from start: FrontierCandidate?
  ) {
    guard case .planned(let outcome) = answer else {
      unmet += 1
      if case .within(let limit) = aim { ladder.note(unmet: limit) }
      return
    }
    let candidate = FrontierCandidate(
      question: asked, outcome: outcome, axes: axes,
      limit: aim.words(axes, in: question.scenario), isFree: aim.isFree,
      start: start?.outcome.planHash)
    if case .within(let limit) = aim {
      ladder.note(limit: limit, reached: candidate.limited)
    }
    found.append(candidate)
  }

  /// The question of an aim, as a scenario of its own.
  private func asked(
    _ aim: FrontierAim, from start: Plan?
  ) throws(WorkspaceFailure) -> Question {
    var overlay = ScenarioOverlay(
      of: question.scenarioFiles.name, among: question.scenarioFiles.files.keys)
    aim.write(axes, of: question.scenario, into: &overlay)
    overlay.plan = start.map { Workspace.hash(of: $0) }
    var asked = try Workspace.question(
      question.scenarioFiles.extended(by: overlay), about: question.inventory)
    asked.earlier = start
    return asked
  }

  /// The candidates that none of the others beats in both, by the limited objective.
  private var frontier: [FrontierCandidate] {
    var best: [FrontierCandidate] = []
    // Of equal plans that one is taken of which more is proven.
    let sorted = found.sorted {
      ($0.limited, $0.minimised, $0.isOtherEnd ? 1 : 0)
        < ($1.limited, $1.minimised, $1.isOtherEnd ? 1 : 0)
    }
    for candidate in sorted where best.last.map({ candidate.minimised < $0.minimised }) ?? true {
      best.append(candidate)
    }
    return best
  }

  /// Keeps a plan, and before it the plan its search began with, so that it can be made again.
  private func keep(_ candidate: FrontierCandidate) throws(WorkspaceFailure) -> RunOutcome {
    if let start = found.first(where: { $0.outcome.planHash == candidate.start }) {
      _ = try keep(start)
    }
    return try workspace.kept(candidate.outcome, of: candidate.question)
  }

  private func kept() throws(WorkspaceFailure) -> PlanFrontier {
    let best = frontier
    var points: [FrontierPoint] = []
    for candidate in best {
      points.append(candidate.point(of: try keep(candidate)))
    }
    return PlanFrontier(
      minimised: axes.minimised, limited: axes.limited,
      currency: question.scenario.landscape.currency.code, points: points,
      dominated: found.count - best.count, earliestFinish: earliestFinish, leastCost: leastCost,
      unmet: unmet,
      isLeastProven: isLeastProven)
  }
}
