public import WaveCore

/// The target platform after each wave.
public struct CapacityResult: Hashable, Sendable, Codable {
  /// Each pool's load after each wave and case, by wave, pool, case.
  public var steps: [PoolStep]
  /// Where a pool saturates, in order of time.
  public var saturations: [Saturation]
  /// What size each pool needs.
  public var sizes: [PoolSize]
  /// Dedicated or shared for each plant, with reasons.
  public var hosting: [HostingAdvice]
  /// How saturation changed the plan, round by round.
  public var rounds: [FeedbackRound]

  /// A record with these values.
  public init(
    steps: [PoolStep], saturations: [Saturation], sizes: [PoolSize],
    hosting:
      [HostingAdvice], rounds: [FeedbackRound]
  ) {
    self.steps = steps
    self.saturations = saturations
    self.sizes = sizes
    self.hosting = hosting
    self.rounds = rounds
  }
}

/// A pool's load after a wave.
public struct PoolStep: Hashable, Sendable, Codable {
  /// The pool.
  public var pool: Identifier
  /// The wave after which it holds; 0 for before the first.
  public var wave: Int
  /// The slot's first day.
  public var date: CivilDate
  /// The load case: `usual` or one of the scenario's.
  public var loadCase: String
  /// Plants in it.
  public var plants: Int
  /// Users at once at the peak.
  public var users: Double
  /// Requests a second.
  public var requestsPerSecond: Double
  /// Worker processes there are.
  public var workers: Int
  /// Worker processes needed.
  public var workersNeeded: Int
  /// Share of the workers' time in use.
  public var utilisation: Double
  /// The 95th percentile of response time; nil where the queue grows without end.
  public var responseP95Seconds: Double?
  /// Share of memory in use.
  public var memoryShare: Double
  /// Database connections at the most.
  public var connections: Int
  /// Share of the allowed connections.
  public var connectionShare: Double
  /// Share of the storage in use.
  public var storageShare: Double
  /// Share of the database server's processors in use.
  public var databaseUtilisation: Double
  /// Time to restore all its data.
  public var restore: Minutes

  /// A record with these values.
  public init(
    pool: Identifier, wave: Int, date: CivilDate, loadCase: String, plants: Int,
    users:
      Double, requestsPerSecond: Double, workers: Int, workersNeeded: Int,
    utilisation:
      Double, responseP95Seconds: Double?, memoryShare: Double, connections: Int,
    connectionShare: Double, storageShare: Double, databaseUtilisation: Double,
    restore:
      Minutes
  ) {
    self.pool = pool
    self.wave = wave
    self.date = date
    self.loadCase = loadCase
    self.plants = plants
    self.users = users
    self.requestsPerSecond = requestsPerSecond
    self.workers = workers
    self.workersNeeded = workersNeeded
    self.utilisation = utilisation
    self.responseP95Seconds = responseP95Seconds
    self.memoryShare = memoryShare
    self.connections = connections
    self.connectionShare = connectionShare
    self.storageShare = storageShare
    self.databaseUtilisation = databaseUtilisation
    self.restore = restore
  }
}

/// A pool that cannot serve its plants.
public struct Saturation: Hashable, Sendable, Codable {
  /// The pool.
  public var pool: Identifier
  /// The first wave after which it holds.
  public var wave: Int
  /// The slot's first day.
  public var date: CivilDate
  /// The load case.
  public var loadCase: String
  /// What runs out, with both numbers.
  public var what: String
  /// The pool's row.
  public var row: SourceSpan

  /// A record with these values.
  public init(
    pool: Identifier, wave: Int, date: CivilDate, loadCase: String, what: String,
    row:
      SourceSpan
  ) {
    self.pool = pool
    self.wave = wave
    self.date = date
    self.loadCase = loadCase
    self.what = what
    self.row = row
  }
}

/// What size a pool needs.
public struct PoolSize: Hashable, Sendable, Codable {
  /// The pool.
  public var pool: Identifier
  /// Worker processes it has.
  public var workersNow: Int
  /// Worker processes it needs, headroom included.
  public var workersNeeded: Int
  /// Nodes it has.
  public var nodesNow: Int
  /// Nodes it needs.
  public var nodesNeeded: Int
  /// Database processors it needs.
  public var postgresVCPUNeeded: Int
  /// Storage it needs.
  public var storageNeededGB: Int
  /// Price a month as it is.
  public var monthlyPrice: Money
  /// Price a month at the needed size.
  public var monthlyPriceRightSized: Money
  /// What to do, in words.
  public var text: String

  /// A record with these values.
  public init(
    pool: Identifier, workersNow: Int, workersNeeded: Int, nodesNow: Int, nodesNeeded: Int,
    postgresVCPUNeeded: Int, storageNeededGB: Int, monthlyPrice: Money,
    monthlyPriceRightSized: Money, text: String
  ) {
    self.pool = pool
    self.workersNow = workersNow
    self.workersNeeded = workersNeeded
    self.nodesNow = nodesNow
    self.nodesNeeded = nodesNeeded
    self.postgresVCPUNeeded = postgresVCPUNeeded
    self.storageNeededGB = storageNeededGB
    self.monthlyPrice = monthlyPrice
    self.monthlyPriceRightSized = monthlyPriceRightSized
    self.text = text
  }
}

/// Dedicated or shared for a plant.
public struct HostingAdvice: Hashable, Sendable, Codable {
  /// The plant.
  public var plant: Identifier
  /// The pool it was put into.
  public var pool: Identifier
  /// `dedicated` or `shared`.
  public var hosting: String
  /// What speaks for it.
  public var reasons: [ReasonedText]

  /// A record with these values.
  public init(
    plant: Identifier, pool: Identifier, hosting: String, reasons: [ReasonedText]
  ) {
    self.plant = plant
    self.pool = pool
    self.hosting = hosting
    self.reasons = reasons
  }
}

/// A sentence with its row.
public struct ReasonedText: Hashable, Sendable, Codable {
  /// The sentence.
  public var text: String
  /// Its row.
  public var row: SourceSpan?

  /// A record with these values.
  public init(
    text: String, row: SourceSpan?
  ) {
    self.text = text
    self.row = row
  }
}

/// One round of planning with the limits that saturation added.
public struct FeedbackRound: Hashable, Sendable, Codable {
  /// The round, from 1.
  public var round: Int
  /// The limits it was planned with, in words.
  public var limits: [String]
  /// The plan's cost; nil where no plan keeps the limits.
  public var cost: Money?
  /// How many saturations were left.
  public var saturations: Int

  /// A record with these values.
  public init(
    round: Int, limits: [String], cost: Money?, saturations: Int
  ) {
    self.round = round
    self.limits = limits
    self.cost = cost
    self.saturations = saturations
  }
}
