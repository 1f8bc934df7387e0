/// How a plan is searched.
public struct PlanOptions: Sendable {
  /// Iterations after which the search stops; nil for the default, which fits the size.
  public var iterations: Int?
  /// Seconds after which it stops; nil for no limit of time.
  public var timeLimitSeconds: Double?
  /// The seed.
  public var seed: UInt64
  /// Threads to use; nil for as many as there are cores.
  public var threads: Int?
  /// The path of the user's own waves; nil where waveplan decides.
  public var ownWaves: String?

  /// Options for a search.
  public init(
    iterations: Int? = nil, timeLimitSeconds: Double? = nil, seed: UInt64 = 1,
    threads: Int? = nil, ownWaves: String? = nil
  ) {
    self.iterations = iterations
    self.timeLimitSeconds = timeLimitSeconds
    self.seed = seed
    self.threads = threads
    self.ownWaves = ownWaves
  }
}

/// How a plan is played.
public struct SimulationOptions: Sendable {
  /// How many trials.
  public var trials: Int
  /// The seed.
  public var seed: UInt64
  /// Threads to use; nil for as many as there are cores.
  public var threads: Int?

  /// Options for a simulation.
  public init(trials: Int, seed: UInt64, threads: Int? = nil) {
    self.trials = trials
    self.seed = seed
    self.threads = threads
  }
}
