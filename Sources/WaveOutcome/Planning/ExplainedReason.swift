public import WaveCore
public import WaveScenario

/// A reason in words, with its rule and row.
public struct ExplainedReason: Hashable, Sendable, Codable {
  /// The reason with both numbers.
  public var text: String
  /// The rule.
  public var rule: HardRule?
  /// The row.
  public var row: SourceSpan?

  /// A record with these values.
  public init(
    text: String, rule: HardRule?, row: SourceSpan?
  ) {
    self.text = text
    self.rule = rule
    self.row = row
  }
}
