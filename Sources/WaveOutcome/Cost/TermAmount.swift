public import WaveCore

/// An amount of one term.
public struct TermAmount: Hashable, Sendable, Codable {
  /// The term.
  public var term: CostTerm
  /// The amount.
  public var amount: Money

  /// A record with these values.
  public init(
    term: CostTerm, amount: Money
  ) {
    self.term = term
    self.amount = amount
  }
}
