public import WaveCore

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
