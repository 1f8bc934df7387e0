public import WaveCore

/// One activity waits for another, with a minimum lag in elapsed ticks.
///
/// A precedence with an absent activity holds of itself.
public struct Precedence: Hashable, Sendable {
  /// The end of the first activity that the lag is counted from.
  public enum Kind: Hashable, Sendable {
    /// The second starts no earlier than the finish of the first plus the lag.
    case finishToStart
    /// The second starts no earlier than the start of the first plus the lag.
    case startToStart
  }

  /// The activity that is waited for.
  public var first: Index<Activity>

  /// The activity that waits.
  public var second: Index<Activity>

  /// Which end of the first activity counts.
  public var kind: Kind

  /// The least number of ticks between; negative lags let them overlap.
  public var lag: Int

  /// A precedence from the first to the second activity.
  public init(
    _ first: Index<Activity>, before second: Index<Activity>, kind: Kind = .finishToStart,
    lag: Int = 0
  ) {
    self.first = first
    self.second = second
    self.kind = kind
    self.lag = lag
  }
}
