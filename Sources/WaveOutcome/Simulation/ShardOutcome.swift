/// What was played into a shard's file.
public struct ShardOutcome: Hashable, Sendable, Codable {
  /// The file.
  public var file: String
  /// The hash of the plan that was played.
  public var plan: String
  /// The seed of all random numbers.
  public var seed: UInt64
  /// The number of the first trial.
  public var first: Int
  /// How many trials the file holds.
  public var trials: Int
  /// How many it was to hold.
  public var wanted: Int

  /// A record with these values.
  public init(file: String, plan: String, seed: UInt64, first: Int, trials: Int, wanted: Int) {
    (self.file, self.plan, self.seed) = (file, plan, seed)
    (self.first, self.trials, self.wanted) = (first, trials, wanted)
  }

  /// Whether it holds all of them.
  public var isWhole: Bool { trials == wanted }
}
