import WaveCore
public import WaveCost
public import WaveOutcome
public import WaveScenario
import WaveCalendar
import WaveLandscape

/// Measures what each constraint of a plan costs, by planning anew without a step of it.
///
/// Every search begins with the plan and has the same iterations, so equal plans and iterations
/// give equal prices. A plan found for a loosened scenario counts only as far as it needs the step:
/// the step is taken back again and what is then best found from there is what it is held against.
/// This is the price of a step by re-solving, not a dual value, which an integer problem lacks.
///
/// - Complexity: two searches for each step, three for those that save something.
public struct ConstraintPricing: Sendable {
  /// How many steps there are.
  public var count: Int { loosenings.count }

  private let scenario: Scenario
  private let plan: Plan
  private let loosenings: [Loosening]
  private let iterations: Int
  private let shouldStop: @Sendable () -> Bool
  private let given: WhatIf.Solution?

  /// The pricing of a plan's constraints with so many iterations for each search.
  public init(
    _ scenario: Scenario, costs: CostModel, plan: Plan, iterations: Int,
    shouldStop: @escaping @Sendable () -> Bool = { false }
  ) {
    self.scenario = scenario
    self.plan = plan
    self.iterations = iterations
    self.shouldStop = shouldStop
    let problem = ProblemBuilder.problem(of: plan, in: scenario, costs: costs)
    loosenings = LooseningList(problem, plan).all
    given = WhatIf(scenario, text: "").solution(
      from: plan, iterations: iterations, shouldStop: shouldStop)
  }

  /// What one step led to.
  public struct Trial: Sendable {
    /// The best plan of the scenario as it is that was met on the way.
    var unchanged: WhatIf.Solution?
    /// The plan with the step; nil where none was found or none needs it.
    var loosened: WhatIf.Solution?
    /// The step.
    var loosening: Loosening
  }

  /// Tries a step; nil where there is no time left.
  public func trial(_ place: Int) -> Trial? {
    guard !shouldStop() else { return nil }
    let loosening = loosenings[place]
    guard
      let found = loosening.change.solution(
        from: given?.plan ?? plan, iterations: iterations, shouldStop: shouldStop)
    else { return Trial(unchanged: nil, loosened: nil, loosening: loosening) }
    guard let given, found.values.lexicographicallyPrecedes(given.values) else {
      return Trial(unchanged: nil, loosened: found, loosening: loosening)
    }
    let back = WhatIf(scenario, text: "").solution(
      from: found.plan, iterations: iterations, shouldStop: shouldStop)
    return Trial(unchanged: back, loosened: found, loosening: loosening)
  }

  /// The prices that trials tell, the largest saving of what the scenario makes small first.
  public func summary(of trials: [Trial?]) -> BindingConstraints {
    let known = trials.compactMap { $0 }
    let unchanged = ([given] + known.map(\.unchanged)).compactMap { $0 }.min {
      $0.values.lexicographicallyPrecedes($1.values)
    }
    let ranked = known.compactMap { trial -> (saved: [Int], price: ConstraintPrice)? in
      guard let loosened = trial.loosened, let unchanged,
        loosened.values.lexicographicallyPrecedes(unchanged.values)
      else { return nil }
      let saved = zip(unchanged.values, loosened.values).map { $0 - $1 }
      return (saved, Self.price(trial.loosening, loosened, unchanged))
    }.sorted { left, right in
      left.saved == right.saved
        ? left.price.row < right.price.row
        : right.saved.lexicographicallyPrecedes(left.saved)
    }
    return BindingConstraints(
      objective: scenario.settings.objective, currency: scenario.landscape.currency.code,
      cost: CostModel(scenario).price(plan).total, unchanged: unchanged?.cost ?? .zero,
      iterations: iterations, tried: known.count, untried: trials.count - known.count,
      prices: ranked.map(\.price))
  }

  private static func price(
    _ loosening: Loosening, _ loosened: WhatIf.Solution, _ unchanged: WhatIf.Solution
  ) -> ConstraintPrice {
    ConstraintPrice(
      text: loosening.change.text, rule: loosening.rule, row: loosening.row, has: loosening.has,
      would: loosening.would, saving: unchanged.cost - loosened.cost,
      daysEarlier: unchanged.finish - loosened.finish,
      wavesFewer: unchanged.waves - loosened.waves)
  }
}
