public import WaveCore
public import WaveScenario

/// One line of a derivation.
public struct DerivationStep: Hashable, Sendable, Codable {
  /// The line's number, from 1.
  public var number: Int
  /// What follows, as a sentence with its numbers.
  public var text: String
  /// The rule that makes it follow.
  public var rule: HardRule?
  /// The numbers of the lines it follows from.
  public var premises: [Int]
  /// The row it rests on; nil where it rests on lines alone.
  public var row: SourceSpan?

  /// A record with these values.
  public init(
    number: Int, text: String, rule: HardRule?, premises: [Int], row: SourceSpan?
  ) {
    self.number = number
    self.text = text
    self.rule = rule
    self.premises = premises
    self.row = row
  }
}
