public import WaveCore

/// What a plan costs: lines that sum to terms that sum to the total.
public struct CostTable: Hashable, Sendable, Codable {
  /// The ISO 4217 code of every amount.
  public var currency: String
  /// Every line, by term, then subject, then first month.
  public var lines: [CostLine]
  /// The cash flow by calendar month, in order of time, every month of the horizon present.
  public var months: [MonthlyCost]
  /// The cost by fiscal year against its budget, in order of time.
  public var fiscalYears: [FiscalYearCost]
  /// The discounted sum of all months, as a cost: positive is money spent.
  public var netPresentValue: Money
  /// What each lever on the target platform saves, pulled or not.
  public var levers: [LeverSaving]
  /// What was not estimated, in words.
  public var notEstimated: [String]

  /// The sum of all lines of a term.
  public func total(of term: CostTerm) -> Money {
    lines.reduce(.zero) { $1.term == term ? $0 + $1.amount : $0 }
  }

  /// The sum of all lines.
  public var total: Money { lines.reduce(.zero) { $0 + $1.amount } }

  /// A record with these values.
  public init(
    currency: String, lines: [CostLine], months: [MonthlyCost],
    fiscalYears:
      [FiscalYearCost], netPresentValue: Money, levers: [LeverSaving], notEstimated: [String]
  ) {
    self.currency = currency
    self.lines = lines
    self.months = months
    self.fiscalYears = fiscalYears
    self.netPresentValue = netPresentValue
    self.levers = levers
    self.notEstimated = notEstimated
  }
}
