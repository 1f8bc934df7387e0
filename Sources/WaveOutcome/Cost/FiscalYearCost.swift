public import WaveCore

/// What a fiscal year costs against its budget.
public struct FiscalYearCost: Hashable, Sendable, Codable {
  /// The calendar year in which the fiscal year ends.
  public var year: Int
  /// What is paid out in it: the terms of which `isSpending` holds.
  public var amount: Money
  /// What it may cost; nil where there is no limit.
  public var budget: Money?

  /// A record with these values.
  public init(
    year: Int, amount: Money, budget: Money?
  ) {
    self.year = year
    self.amount = amount
    self.budget = budget
  }
}
