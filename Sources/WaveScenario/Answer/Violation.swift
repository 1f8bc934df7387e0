public import WaveCore

/// A hard rule that a plan breaks, with both numbers.
public struct Violation: Hashable, Sendable, Codable {
  /// The rule.
  public var rule: HardRule
  /// The group, plant, activity, team, pool or wave it is about.
  public var subject: Identifier
  /// What is needed or asked for, in words with its number: `needs 9 h 10 min`.
  public var needed: String
  /// What there is, in words with its number: `window has 8 h`.
  public var available: String
  /// The row that asks for it.
  public var row: SourceSpan

  /// A broken rule.
  public init(
    rule: HardRule, subject: Identifier, needed: String, available: String, row: SourceSpan
  ) {
    self.rule = rule
    self.subject = subject
    self.needed = needed
    self.available = available
    self.row = row
  }
}
