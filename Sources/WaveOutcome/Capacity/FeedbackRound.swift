public import WaveCore

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
