public import WaveCore
public import WaveLandscape

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
