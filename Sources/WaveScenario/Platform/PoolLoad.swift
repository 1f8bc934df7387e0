public import WaveCore
public import WaveLandscape

/// The linear part of the platform model: what each plant puts on a pool, and what a pool holds.
///
/// Planner and verifier both read it; queueing effects are the platform engine's.
public struct PoolLoad: Sendable {
  /// The demand of each plant at its peak, by plant row, before growth.
  public var demands: [PoolDemand]
  /// What each pool holds once headroom is kept, by pool row.
  public var limits: [PoolDemand]
  /// The pools each plant may run in, by plant row, best first.
  public var choices: [[PoolChoice]]
  /// Limits added because a pool would saturate, by pool row: the most plants from a day on.
  public var saturationLimits: [SaturationLimit]

  /// A load table.
  public init(
    demands: [PoolDemand], limits: [PoolDemand], choices: [[PoolChoice]],
    saturationLimits: [SaturationLimit] = []
  ) {
    self.demands = demands
    self.limits = limits
    self.choices = choices
    self.saturationLimits = saturationLimits
  }
}

/// An amount of each thing a pool has.
public struct PoolDemand: Hashable, Sendable, Codable {
  /// Worker processes.
  public var workers: Int
  /// Memory of workers in megabytes.
  public var workerMemoryMB: Int
  /// Database connections.
  public var connections: Int
  /// Storage in gigabytes.
  public var storageGB: Int
  /// Plants.
  public var plants: Int

  /// An amount.
  public init(workers: Int, workerMemoryMB: Int, connections: Int, storageGB: Int, plants: Int) {
    self.workers = workers
    self.workerMemoryMB = workerMemoryMB
    self.connections = connections
    self.storageGB = storageGB
    self.plants = plants
  }

  /// Nothing.
  public static let zero = PoolDemand(
    workers: 0, workerMemoryMB: 0, connections: 0, storageGB: 0, plants: 0)

  /// Both together.
  public static func + (left: PoolDemand, right: PoolDemand) -> PoolDemand {
    PoolDemand(
      workers: left.workers + right.workers,
      workerMemoryMB: left.workerMemoryMB + right.workerMemoryMB,
      connections: left.connections + right.connections,
      storageGB: left.storageGB + right.storageGB, plants: left.plants + right.plants)
  }

  /// Whether nothing is more than there.
  public func fits(in limit: PoolDemand) -> Bool {
    workers <= limit.workers && workerMemoryMB <= limit.workerMemoryMB
      && connections <= limit.connections && storageGB <= limit.storageGB
      && plants <= limit.plants
  }
}

/// A pool a plant may run in.
public struct PoolChoice: Hashable, Sendable {
  /// The pool.
  public var pool: Index<Pool>
  /// What speaks for it, in words, each with its row.
  public var reasons: [ClassifiedChange.Reason]

  /// A choice.
  public init(pool: Index<Pool>, reasons: [ClassifiedChange.Reason]) {
    self.pool = pool
    self.reasons = reasons
  }
}

/// A limit that the platform model found: a pool cannot serve more plants from a day on.
public struct SaturationLimit: Hashable, Sendable, Codable {
  /// The pool.
  public var pool: Identifier
  /// The most worker processes that may be asked of it.
  public var maxWorkers: Int
  /// Why, in words.
  public var reason: String

  /// A limit.
  public init(pool: Identifier, maxWorkers: Int, reason: String) {
    self.pool = pool
    self.maxWorkers = maxWorkers
    self.reason = reason
  }
}
