import WaveCalendar
import WaveCore
import WaveCost
import WaveOutcome
import WaveScenario
import WaveScheduling

/// Searches again where the best plan breaks nothing but the budget of fiscal years.
///
/// What is paid out in a year is a sum of costs like any other, so it can be weighed: a year over
/// its budget is searched with its spending at a higher price, first a little, then more, until a
/// plan keeps it (a Lagrangian relaxation; Everett 1963), and then with prices between the last
/// that failed and the first that held. Before that the least spending of the year is sought: where
/// its bound is above the budget, no plan keeps it. The verifier judges every plan by the true
/// spending; the bound of the search without budgets stays a bound.
struct BudgetSearch {
  /// The problem.
  let problem: PlanningProblem
  /// What plans cost.
  let costs: CostModel
  /// What is wanted.
  let request: PlanRequest

  /// Prices of a euro paid in a year over its budget, in hundredths, beyond its plain cost.
  static let prices = [50, 200, 800]

  /// How often a price between the last that failed and the first that held is tried.
  static let refinements = 2

  /// The part of the request's iterations that each search has.
  static let effortShare = 4

  /// A plan within the budgets or the proof that there is none; nil where neither is found, or
  /// where the first result has no such fault.
  func improved(
    _ first: PlanningResult, _ result: SchedulingResult, _ limit: MoneyBound?
  ) -> PlanningResult? {
    guard case .unresolved(_, let violations, let quality) = first, let start = result.schedule,
      violations.allSatisfy({ $0.rule == .budget })
    else { return nil }
    var trials = BudgetTrials(self, start: start, made: result.iterations)
    for year in trials.yearsOver(first) {
      if let conflict = trials.leastSpending(in: year), request.mustHold {
        return .infeasible(conflict)
      }
    }
    trials.climb()
    return trials.best.map { plan in
      .planned(plan, self.quality(of: plan, quality, trials, result, limit))
    }
  }

  private func quality(
    of plan: Plan, _ first: PlanQuality, _ trials: BudgetTrials, _ result: SchedulingResult,
    _ limit: MoneyBound?
  ) -> PlanQuality {
    var quality = PlanQuality.judge(
      plan, problem, costs, result, limit,
      request.proof(for: problem.hosting, in: problem.scenario), [])
    // The search proved its own plan best, not this one.
    quality.isOptimal = problem.scenario.settings.objective == .cost && quality.cost == first.bound
    quality.iterations = trials.made
    quality.history = trials.history.map { entry in
      var entry = entry
      entry.bound = min(entry.cost, quality.bound)
      return entry
    }
    return quality
  }
}
