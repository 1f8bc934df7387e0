import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveScheduling

extension PlanQuality {
  /// How good a plan is against what is proven of all plans.
  static func judge(
    _ plan: Plan, _ problem: PlanningProblem, _ costs: CostModel, _ result: SchedulingResult,
    _ limit: MoneyBound?, _ known: PlanRequest.StartProof?, _ history: [Improvement]
  ) -> PlanQuality {
    let scenario = problem.scenario
    let cost = costs.price(plan).total
    let unavoidable = costs.unavoidable(pools: problem.hosting.rows(in: scenario))
    let isMoney = scenario.settings.objective == .cost
    // With losses counted many times, what the search proves is not about what plans cost.
    let isWeighed = isMoney && problem.extraRisk > 0
    let solved = isMoney && !isWeighed ? result.bound.map { $0 + problem.constant } ?? .min : .min
    let proven = max(solved, limit?.cost ?? .min, known?.cost.minor ?? .min, unavoidable.minor)
    let bound = Money(minor: min(cost.minor, proven))
    let slots = plan.cutovers.map(\.slot)
    return PlanQuality(
      objective: scenario.settings.objective, cost: cost, bound: bound,
      movableCost: cost - unavoidable, movableBound: bound - unavoidable,
      isOptimal: (result.status == .optimal && !isWeighed) || (isMoney && bound == cost),
      iterations: result.iterations,
      waves: plan.cutovers.map(\.wave).max() ?? 0,
      finish: slots.max() ?? scenario.calendar.firstDay,
      earliestFinish: max(
        scenario.calendar.date(limit?.finish ?? 0), known?.finish ?? scenario.calendar.firstDay),
      history: history)
  }
}
