public import WaveCore
public import WaveOutcome
public import WaveScenario
import WaveLandscape

extension CostModel {
  /// What a plan costs, line by line, by month and by fiscal year.
  ///
  /// Lines sum to terms, terms and months to the total. What the plan does not place never
  /// happens: a group without a cutover runs on the legacy system to the horizon's end.
  public func price(_ plan: Plan) -> CostTable {
    let days = days(of: plan)
    var tally = emptyTally
    evaluate(days, into: &tally)
    return CostTable(
      currency: basis.prices.currency.code, lines: CostLines(self, days).sorted,
      months: monthlyCosts(tally), fiscalYears: fiscalYears(tally),
      netPresentValue: netPresentValue(tally), levers: LeverLadder(self, days).savings,
      notEstimated: notEstimated)
  }

  /// What days cost, line by line; of played days, what was really spent and lost.
  ///
  /// Lines sum to what `evaluate` adds to a tally, by term and month.
  public func lines(of days: PlanDays) -> [CostLine] { CostLines(self, days).sorted }

  /// What a plan pays out in each fiscal year, for the budget rule; losses and benefit not had are
  /// left out.
  public func spendingByFiscalYear(_ plan: Plan) -> [Int: Money] {
    var tally = emptyTally
    evaluate(days(of: plan), into: &tally)
    return spendingByFiscalYear(tally)
  }

  /// What a tally pays out in each fiscal year.
  public func spendingByFiscalYear(_ tally: CostTally) -> [Int: Money] {
    let fiscal = FiscalCalendar(scenario.landscape)
    let terms = CostTerm.allCases
    var years: [Int: Money] = [:]
    for (row, month) in calendar.months.enumerated() {
      var sum = 0
      for term in terms.indices where terms[term].isSpending {
        sum += tally.months[row * CostTally.termCount + term]
      }
      years[fiscal.year(ofMonth: month), default: .zero] += Money(minor: sum)
    }
    return years
  }

  /// The discounted sum of a tally's months in the money of each month.
  ///
  /// Amounts are in prices of the first month; a payment in month t is first inflated by
  /// `(1 + inflation)^(t/12)`, then discounted by `(1 + discount_rate)^(t/12)`.
  public func netPresentValue(_ tally: CostTally) -> Money {
    let settings = scenario.settings.cost
    let inflation = PresentValue.monthlyRate(yearly: settings.inflation)
    var factor = 1.0
    var flows: [Double] = []
    for month in calendar.months.indices {
      flows.append(Double(tally.total(ofMonth: month)) * factor)
      factor *= 1 + inflation
    }
    let rate = PresentValue.monthlyRate(yearly: settings.discountRate)
    return Money(roundingMinor: PresentValue.net(flows, rate: rate))
  }
}

extension CostModel {
  /// The months up to the horizon's end or the last payment, whichever is later.
  private func monthlyCosts(_ tally: CostTally) -> [MonthlyCost] {
    let terms = CostTerm.allCases
    let lastPaid = calendar.months.indices.last { month in
      terms.indices.contains { tally.months[month * CostTally.termCount + $0] != 0 }
    }
    let last = max(lastPaid ?? 0, calendar.month(onDay: calendar.horizonEnd - 1))
    return (0...last).map { month in
      let amounts = terms.indices.compactMap { term -> TermAmount? in
        let amount = tally.months[month * CostTally.termCount + term]
        return amount == 0 ? nil : TermAmount(term: terms[term], amount: Money(minor: amount))
      }
      return MonthlyCost(month: calendar.months[month], amounts: amounts)
    }
  }

  private func fiscalYears(_ tally: CostTally) -> [FiscalYearCost] {
    let budget = scenario.settings.cost.budget
    let spending = spendingByFiscalYear(tally)
    let years = Set(spending.filter { $0.value != .zero }.keys).union(budget.keys).sorted()
    return years.map {
      FiscalYearCost(year: $0, amount: spending[$0] ?? .zero, budget: budget[$0])
    }
  }
}
