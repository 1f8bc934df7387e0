public import WaveCore

/// A named part of a plan's cost.
public enum CostTerm: String, CaseIterable, Sendable, Codable, Hashable {
  case labour
  case dualMaintenance = "dual_maintenance"
  case bridges
  case legacyRun = "legacy_run"
  case splitCloses = "split_closes"
  case targetRun = "target_run"
  case hypercare
  case downtimeLoss = "downtime_loss"
  case rollbackLoss = "rollback_loss"
  case benefitDelay = "benefit_delay"
  /// Only after a simulation: the P80 of cost less the planned cost.
  case contingency
}

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

/// The money of one calendar month by term.
public struct MonthlyCost: Hashable, Sendable, Codable {
  /// The first day of the month.
  public var month: CivilDate
  /// The amounts by term, in the order of the terms, zeros left out.
  public var amounts: [TermAmount]

  /// The sum over all terms.
  public var total: Money { amounts.reduce(.zero) { $0 + $1.amount } }

  /// A record with these values.
  public init(
    month: CivilDate, amounts: [TermAmount]
  ) {
    self.month = month
    self.amounts = amounts
  }
}

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

/// What a lever on the target platform saves over the horizon.
public struct LeverSaving: Hashable, Sendable, Codable {
  /// The lever's name.
  public var lever: String
  /// Whether the scenario pulls it.
  public var isPulled: Bool
  /// What it saves over the horizon, after the levers before it.
  public var saving: Money
  /// How, in words with the numbers.
  public var text: String
  /// The price rows used.
  public var origins: [SourceSpan]

  /// A record with these values.
  public init(
    lever: String, isPulled: Bool, saving: Money, text: String, origins: [SourceSpan]
  ) {
    self.lever = lever
    self.isPulled = isPulled
    self.saving = saving
    self.text = text
    self.origins = origins
  }
}
