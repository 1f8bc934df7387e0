import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WaveScenario

/// Says why no plan keeps the budget of a fiscal year.
struct BudgetConflict {
  /// The fiscal year.
  let year: Int
  /// What it may cost.
  let budget: Money
  /// What every plan pays out in it at the least.
  let least: Money
  /// What the plan pays out in it that pays out least of those found.
  let paid: Money
  /// The question.
  let scenario: Scenario
  /// How the question without the budget is planned where the plan at hand does not do.
  let attempt: PlanAttempt

  /// The budget against the proven least, and the budget with which a plan was found.
  func report(of plan: Plan, costs: CostModel) -> ConflictReport {
    let row = self.row
    let currency = scenario.landscape.currency
    let steps = [
      DerivationStep(
        number: 1,
        text: "fiscal year \(year) may cost \(currency) \(currency.exact(budget))",
        rule: .budget, premises: [], row: row),
      DerivationStep(
        number: 2,
        text: "every plan that keeps all other rules pays out \(currency) "
          + "\(currency.exact(least)) or more in it: effort that cannot wait, "
          + "the old systems until they can be left, the new ones from then on",
        rule: nil, premises: [], row: nil),
      DerivationStep(
        number: 3,
        text: "so no plan keeps the budget: \(currency) \(currency.exact(least - budget)) "
          + "are missing at the least",
        rule: nil, premises: [1, 2], row: nil),
    ]
    let relaxation = relaxation(plan, costs, row)
    return ConflictReport(
      steps: steps, relaxations: [relaxation], rows: [checked(relaxation)], changesTried: 1)
  }

  /// Where the budget is stated.
  private var row: SourceSpan { scenario.settings.budgetRow(year) }

  /// The budget's row, taken out: the plan at hand shows that it is needed, or one planned anew.
  private func checked(_ relaxation: Relaxation) -> ConflictRow {
    var change = WhatIf(scenario, text: "")
    let text = change.takeOut(ListedRow(rule: .budget, row: row))
    var said = ConflictRow(
      row: row, lines: [1], text: text ?? "", standing: text == nil ? .given : .open)
    guard text != nil else { return said }
    if relaxation.isVerified {
      (said.standing, said.cost) = (.planned, relaxation.cost)
      return said
    }
    switch attempt.standing(of: change) {
    case .plan(let solution): (said.standing, said.cost) = (.planned, solution.cost)
    case .contradiction(let rest):
      (said.standing, said.remaining) = (.conflicting, rest.steps.last?.text)
    case .unknown, .invalid: break
    }
    return said
  }

  private func relaxation(_ plan: Plan, _ costs: CostModel, _ row: SourceSpan) -> Relaxation {
    let currency = scenario.landscape.currency
    var spending = costs.spendingByFiscalYear(plan)
    spending[year] = nil
    let others = PlanVerifier.violations(of: plan, in: scenario, spending: spending)
    return Relaxation(
      text: "give fiscal year \(year) a budget of \(currency) \(currency.exact(paid))",
      row: row, cost: others.isEmpty ? costs.price(plan).total : nil,
      isVerified: others.isEmpty)
  }
}
