/// A run of trials cut into shards, to be played by whatever engine there is.
public struct ShardedRun: Hashable, Sendable {
  /// The plan's hash.
  public var plan: String
  /// How many trials, at least as many as shards.
  public var trials: Int
  /// The seed of all random numbers.
  public var seed: UInt64
  /// How many shards, 1 or more.
  public var shards: Int
  /// Threads of each shard.
  public var threads: Int
  /// The store that holds the plan, as the shards find it.
  public var store: String
  /// The folder the shards are written to, as they find it.
  public var folder: String

  /// A run with these values.
  public init(
    plan: String, trials: Int, seed: UInt64, shards: Int, threads: Int, store: String,
    folder: String
  ) {
    (self.plan, self.trials, self.seed) = (plan, trials, seed)
    (self.shards, self.threads) = (shards, threads)
    (self.store, self.folder) = (store, folder)
  }

  /// The trials of a shard: as even as they can be, each trial in one shard.
  public func trials(of shard: Int) -> Range<Int> {
    (shard * trials / shards)..<((shard + 1) * trials / shards)
  }

  /// A name for jobs: letters, digits and dashes.
  public var name: String { "waveplan-\(plan.prefix(8))" }
}
