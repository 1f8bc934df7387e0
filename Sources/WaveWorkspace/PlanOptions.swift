public import WaveScenario

/// How a plan is searched.
public struct PlanOptions: Sendable {
  /// Iterations after which the search stops; nil for the default, which fits the size.
  public var iterations: Int?
  /// Seconds after which it stops; 0 tries the first list schedules alone, nil sets no limit.
  public var timeLimitSeconds: Double?
  /// The seed.
  public var seed: UInt64
  /// Threads to use; nil for as many as there are cores.
  public var threads: Int?
  /// The path of the user's own waves; nil where waveplan decides.
  public var ownWaves: String?

  /// How waves are put together without a search; nil to search.
  public var rule: RuleOfThumb?
  /// Asked now and then; true ends the search, and the best plan so far stands.
  public var shouldStop: @Sendable () -> Bool
  /// Whether the plan is kept in the store.
  var isKept = true
  /// Whether plans may be preferred by their simulated cost, where the scenario asks for it.
  var mayPlay = true

  /// Options for a search.
  public init(
    iterations: Int? = nil, timeLimitSeconds: Double? = nil, seed: UInt64 = 1,
    threads: Int? = nil, ownWaves: String? = nil,
    shouldStop: @escaping @Sendable () -> Bool = { false }
  ) {
    self.iterations = iterations
    self.timeLimitSeconds = timeLimitSeconds
    self.seed = seed
    self.threads = threads
    self.ownWaves = ownWaves
    self.shouldStop = shouldStop
  }

  /// The confidence at which plans of a question are held against each other; nil where planned
  /// cost decides, or where waves are given.
  func confidence(for question: Question) -> Double? {
    guard mayPlay, ownWaves == nil, rule == nil else { return nil }
    return question.scenario.settings.robustness.confidence
  }

  /// Options with half the time, for the first plan or for those it is held against.
  var halved: PlanOptions {
    var half = self
    half.timeLimitSeconds = timeLimitSeconds.map { $0 / 2 }
    return half
  }

  /// A limit of no time at all: the first list schedules are tried, and nothing more.
  var isInstant: Bool { timeLimitSeconds.map { $0 <= 0 } ?? false }

  /// What ends a search that begins now: the caller's wish, or the limit of time.
  var stopper: @Sendable () -> Bool {
    let shouldStop = shouldStop
    guard let seconds = timeLimitSeconds, !isInstant else { return shouldStop }
    let deadline = ContinuousClock.now + .seconds(seconds)
    return { shouldStop() || ContinuousClock.now >= deadline }
  }
}

/// How a plan is played.
public struct SimulationOptions: Sendable {
  /// How many trials; the most of them where `tolerance` may end the run.
  public var trials: Int
  /// The run ends when P50 and P80 of cost and the mean date are known so well: half the widest
  /// 95 % interval as a share of its value, twice running; nil to play all trials.
  public var tolerance: Double?
  /// The seed.
  public var seed: UInt64
  /// Threads to use; nil for as many as there are cores.
  public var threads: Int?
  /// Asked now and then; true ends the run, and what was played so far stands.
  public var shouldStop: @Sendable () -> Bool

  /// Options for a simulation.
  public init(
    trials: Int, seed: UInt64, threads: Int? = nil,
    shouldStop: @escaping @Sendable () -> Bool = { false }
  ) {
    self.trials = trials
    self.seed = seed
    self.threads = threads
    self.shouldStop = shouldStop
  }
}
