import WaveCalendar
import WaveCore
import WaveInventory
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveStore

/// The search for a frontier, limit by limit.
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

  private var found: [Candidate] = []
  private var unmet = 0
  private var solved = 0
  private var tried: Set<Int> = []
  private var isRefining = false

  /// How many plans are made at the most, the two ends included.
  static let mostPlans = 20
  /// Iterations of each plan of many groups, where the user says nothing.
  static let iterations = 4_000
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
  }

  /// A plan with the question it answers.
  private struct Candidate {
    var question: Question
    var outcome: RunOutcome
    var limit: String
    /// The hash of the plan the search began with.
    var start: String?
    var minimised: Int
    var limited: Int
  }

  /// The frontier.
  mutating func run() async throws(WorkspaceFailure) -> FrontierAnswer {
    let free = try await solve(limit: nil, minimising: axes.minimised, from: nil)
    guard case .planned = free else { return .none(free) }
    _ = try await solve(limit: nil, minimising: axes.limited, from: nil)
    guard let least = found.map(\.limited).min(), let most = found.first?.limited else {
      return .none(free)
    }
    for limit in spread(from: most, to: least) { try await solve(under: limit) }
    isRefining = true
    while solved < Self.mostPlans, frontier.count < Self.wanted, let limit = widestGap {
      try await solve(under: limit)
    }
    return .found(try kept())
  }

  /// Limits from just below one value down to another, evenly spread.
  private func spread(from most: Int, to least: Int) -> [Int] {
    let count = Self.wanted - 2
    let step = axes.limited == .finish ? 7 : 1
    let width = (most - least) / step
    guard width > 0 else { return [] }
    let places = (1...count).map { most - step * max(1, (width * $0 + count - 1) / count) }
    return Array(Set(places)).filter { $0 >= least }.sorted(by: >)
  }

  /// The middle of the widest gap between neighbours in which no limit was tried yet.
  private var widestGap: Int? {
    let step = axes.limited == .finish ? 7 : 1
    let values = frontier.map(\.limited).sorted()
    let gaps = zip(values, values.dropFirst()).map { low, high in
      (width: (high - low) / step, middle: high - step * max(1, (high - low) / step / 2))
    }
    return gaps.filter { $0.width > 1 && !tried.contains($0.middle) }
      .max { ($0.width, -$0.middle) < ($1.width, -$1.middle) }?.middle
  }

  private mutating func solve(under limit: Int) async throws(WorkspaceFailure) {
    guard solved < Self.mostPlans, tried.insert(limit).inserted, !options.shouldStop() else {
      return
    }
    // A plan within the limit is bettered from there on; failing one, the nearest above it shows
    // the way.
    let within = found.filter { $0.limited <= limit }.min { $0.minimised < $1.minimised }
    let above = found.filter { $0.limited > limit }.min { $0.limited < $1.limited }
    let start = isRefining ? within ?? above : above ?? within
    let answer = try await solve(
      limit: limit, minimising: axes.minimised, from: start?.outcome.plan)
    if case .planned = answer { return }
    unmet += 1
  }

  @discardableResult
  private mutating func solve(
    limit: Int?, minimising objective: Objective, from start: Plan?
  ) async throws(WorkspaceFailure) -> PlanAnswer {
    solved += 1
    let number = solved
    let (asked, words) = try limitedQuestion(limit, minimising: objective, from: start)
    var effort = options
    effort.isKept = false
    let isLarge = question.scenario.groups.count >= 20 && options.timeLimitSeconds == nil
    effort.iterations =
      options.iterations.map { max(1, $0 / Self.mostPlans) } ?? (isLarge ? Self.iterations : nil)
    effort.timeLimitSeconds = options.timeLimitSeconds.map { $0 / Double(Self.mostPlans) }
    let report = progress
    let answer = try await workspace.makePlan(for: asked, options: effort) { report(number, $0) }
    if case .planned(let outcome) = answer {
      found.append(
        Candidate(
          question: asked, outcome: outcome, limit: words,
          start: start.map { Workspace.hash(of: $0) },
          minimised: value(of: axes.minimised, outcome), limited: value(of: axes.limited, outcome)))
    }
    return answer
  }

  /// The question with a limit as a scenario of its own.
  private func limitedQuestion(
    _ limit: Int?, minimising objective: Objective, from start: Plan?
  ) throws(WorkspaceFailure) -> (Question, String) {
    let scenario = question.scenario
    var overlay = ScenarioOverlay(
      of: question.scenarioFiles.name, among: question.scenarioFiles.files.keys)
    overlay.objective = objective
    var words = "least \(objective.rawValue)"
    overlay.name = "\(scenario.settings.name)-\(objective.rawValue)"
    if let limit, axes.limited == .finish {
      let day = scenario.calendar.date(limit)
      words += ", last slot \(day) at the latest"
      overlay.name = "\(overlay.name ?? "")-by-\(day)"
      overlay.pins = MemberNames(scenario).all.map {
        Pin(asset: $0, kind: .notAfter(day + 6), row: scenario.settings.file)
      }
    } else if let limit {
      words += ", \(limit) waves at the most"
      overlay.name = "\(overlay.name ?? "")-in-\(limit)-waves"
      overlay.maxWaves = limit
    }
    overlay.plan = start.map { Workspace.hash(of: $0) }
    var limited = try Workspace.question(
      question.scenarioFiles.extended(by: overlay), about: question.inventory)
    limited.earlier = start
    return (limited, words)
  }

  private func value(of objective: Objective, _ outcome: RunOutcome) -> Int {
    switch objective {
    case .cost: outcome.cost.total.minor
    case .finish: outcome.scenario.calendar.day(outcome.quality.finish)
    case .waves: outcome.quality.waves
    case .risk: risk(of: outcome).minor
    }
  }

  private func risk(of outcome: RunOutcome) -> Money {
    outcome.cost.total(of: .downtimeLoss) + outcome.cost.total(of: .rollbackLoss)
  }

  /// The candidates that none of the others beats in both, by the limited objective.
  private var frontier: [Candidate] {
    var best: [Candidate] = []
    let sorted = found.sorted { ($0.limited, $0.minimised) < ($1.limited, $1.minimised) }
    for candidate in sorted where best.last.map({ candidate.minimised < $0.minimised }) ?? true {
      best.append(candidate)
    }
    return best
  }

  /// Keeps a plan, and before it the plan its search began with, so that it can be made again.
  private func keep(_ candidate: Candidate) throws(WorkspaceFailure) -> RunOutcome {
    if let start = found.first(where: { $0.outcome.planHash == candidate.start }) {
      _ = try keep(start)
    }
    return try workspace.kept(candidate.outcome, of: candidate.question)
  }

  private func kept() throws(WorkspaceFailure) -> PlanFrontier {
    let best = frontier
    var points: [FrontierPoint] = []
    for candidate in best {
      let outcome = try keep(candidate)
      points.append(
        FrontierPoint(
          number: outcome.planNumber, hash: outcome.planHash, cost: outcome.cost.total,
          finish: outcome.quality.finish, waves: outcome.quality.waves, risk: risk(of: outcome),
          limit: candidate.limit))
    }
    return PlanFrontier(
      minimised: axes.minimised, limited: axes.limited,
      currency: question.scenario.landscape.currency.code, points: points,
      dominated: found.count - best.count,
      earliestFinish: found.map(\.outcome.quality.earliestFinish).max()
        ?? question.scenario.calendar.firstDay, unmet: unmet)
  }
}
