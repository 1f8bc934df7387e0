public import WaveCore

/// A cost term in two plans.
public struct TermDifference: Hashable, Sendable, Codable {
  /// The term.
  public var term: CostTerm
  /// Its amount in the first plan.
  public var before: Money
  /// Its amount in the second.
  public var after: Money

  /// What the second plan pays more.
  public var difference: Money { after - before }

  /// A record with these values.
  public init(term: CostTerm, before: Money, after: Money) {
    self.term = term
    self.before = before
    self.after = after
  }
}
