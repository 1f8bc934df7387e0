public import WaveCore

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
