import WaveCore
import WaveLandscape

/// No fiscal year costs more than its budget.
///
/// What a year costs is given by the caller; a year it does not name is not judged.
struct BudgetRule: PlanRule {
  let rule = HardRule.budget

  func violations(in plan: PlanCase) -> [Violation] {
    let settings = plan.scenario.settings
    let currency = plan.scenario.landscape.currency
    return settings.cost.budget.sorted { $0.key < $1.key }.compactMap { year, budget in
      guard let spent = plan.reading.spending[year], spent > budget else { return nil }
      let row = settings.budgetRow(year)
      return violation(
        Identifier("fiscal year \(year)"), needed: "needs \(currency) \(currency.exact(spent))",
        available: "has \(currency) \(currency.exact(budget))", row: row)
    }
  }
}
