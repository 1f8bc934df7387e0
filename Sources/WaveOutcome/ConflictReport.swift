public import WaveCore
public import WaveScenario

/// Why no plan exists: a small set of rows that conflict, as a numbered derivation.
public struct ConflictReport: Hashable, Sendable, Codable {
  /// The derivation; the last step is the contradiction.
  public var steps: [DerivationStep]
  /// The smallest changes that help, cheapest first, each re-solved.
  public var relaxations: [Relaxation]

  /// A record with these values.
  public init(
    steps: [DerivationStep], relaxations: [Relaxation]
  ) {
    self.steps = steps
    self.relaxations = relaxations
  }
}

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

/// A change that lets a plan exist.
public struct Relaxation: Hashable, Sendable, Codable {
  /// The change, as an instruction with its numbers.
  public var text: String
  /// The row to change.
  public var row: SourceSpan
  /// What the cheapest plan found with it costs; nil where it was not re-solved.
  public var cost: Money?
  /// Whether a plan with this change was found and verified.
  public var isVerified: Bool

  /// A record with these values.
  public init(
    text: String, row: SourceSpan, cost: Money?, isVerified: Bool
  ) {
    self.text = text
    self.row = row
    self.cost = cost
    self.isVerified = isVerified
  }
}
