public import WaveCore

/// One line of the cost table, traceable to a row.
public struct CostLine: Hashable, Sendable, Codable {
  /// The term it belongs to.
  public var term: CostTerm
  /// The asset, activity or row it is about.
  public var subject: Identifier
  /// What it is, with the numbers multiplied: `38 d × 820/d`.
  public var text: String
  /// The amount.
  public var amount: Money
  /// Whether it is equal in every feasible plan.
  public var isFixed: Bool
  /// The first day of the first month it falls in.
  public var firstMonth: CivilDate
  /// The rows it comes from.
  public var origins: [SourceSpan]

  /// A record with these values.
  public init(
    term: CostTerm, subject: Identifier, text: String, amount: Money, isFixed: Bool,
    firstMonth: CivilDate, origins: [SourceSpan]
  ) {
    self.term = term
    self.subject = subject
    self.text = text
    self.amount = amount
    self.isFixed = isFixed
    self.firstMonth = firstMonth
    self.origins = origins
  }
}
