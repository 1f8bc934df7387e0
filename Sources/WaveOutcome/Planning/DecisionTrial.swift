public import WaveCore

/// One way to do something that was left open, tried by planning with it.
public struct DecisionTrial: Hashable, Sendable, Codable {
  /// The database, integration, plant or member of a group.
  public var asset: Identifier
  /// What is decided: `split`, `repoint`, `rehearsals` or `pool`.
  public var key: String
  /// The way tried.
  public var value: String
  /// The way it was done before.
  public var instead: String
  /// What the best plan found with it costs; nil where none was found.
  public var cost: Money?
  /// What the best plan found before costs.
  public var before: Money
  /// Whether it was kept.
  public var isKept: Bool
  /// The row that leaves it open.
  public var row: SourceSpan

  /// A record with these values.
  public init(
    asset: Identifier, key: String, value: String, instead: String, cost: Money?, before: Money,
    isKept: Bool, row: SourceSpan
  ) {
    self.asset = asset
    self.key = key
    self.value = value
    self.instead = instead
    self.cost = cost
    self.before = before
    self.isKept = isKept
    self.row = row
  }
}
