import WaveCore
import WaveCost
public import WaveLandscape
public import WaveOutcome
public import WaveScenario

/// Settles what inventory and scenario leave open, by planning with each way to do it.
///
/// Coordinate descent: the open decisions are asked one after the other, each option is planned
/// with a small budget, and the best one is kept before the next is asked; rounds go on while one
/// changes anything and trials are left. What it ends with is no worse than the rules of thumb it
/// starts from, at that budget, and nothing is proven of what was not tried.
///
/// Equal questions, requests and limits give equal decisions on any machine.
public struct DecisionSearch: Sendable {
  /// The scenario with some decisions; nil where they make it contradictory.
  public let question: @Sendable ([Decision]) -> Scenario?
  /// The landscape as the user's files state it.
  public let asked: Landscape
  /// How each trial is planned.
  public let request: PlanRequest
  /// How many trials are made at the most.
  public let mostTrials: Int

  /// Called after each trial.
  public var report: (@Sendable (DecisionTrial) -> Void)?

  /// A search over the scenarios of a question.
  public init(
    asked: Landscape, request: PlanRequest, mostTrials: Int,
    question: @escaping @Sendable ([Decision]) -> Scenario?
  ) {
    self.asked = asked
    self.request = request
    self.mostTrials = mostTrials
    self.question = question
  }

  /// What is best settled how, and everything that was tried.
  ///
  /// - Parameter decided: decisions that stand and are not asked again.
  public func run(from decided: [Decision]) -> (decisions: [Decision], trials: [DecisionTrial]) {
    guard let scenario = question(decided), var best = standing(scenario, decided) else {
      return (decided, [])
    }
    var trials: [DecisionTrial] = []
    var changed = true
    while changed, trials.count < mostTrials, !request.shouldStop() {
      changed = round(&best, &trials, settled: decided)
    }
    return (best.decisions, trials)
  }
}

extension DecisionSearch {
  /// The best so far.
  private struct Standing {
    var decisions: [Decision]
    var scenario: Scenario
    /// What the plan costs.
    var cost: Money
    /// What is to be small, in the scenario's order.
    var rank: [Int]
  }

  /// Asks everything once; returns whether anything was changed.
  private func round(
    _ best: inout Standing, _ trials: inout [DecisionTrial], settled: [Decision]
  ) -> Bool {
    var changed = false
    for open in best.scenario.openDecisions(asked: asked) {
      let isSettled = settled.contains {
        $0.asset == open.asset && $0.choice.key == open.current.key
      }
      guard !isSettled else { continue }
      for option in open.options {
        guard trials.count < mostTrials, !request.shouldStop() else { return changed }
        changed = attempt(option, of: open, &best, &trials) || changed
      }
    }
    return changed
  }

  private func attempt(
    _ option: Decision.Choice, of open: OpenDecision, _ best: inout Standing,
    _ trials: inout [DecisionTrial]
  ) -> Bool {
    let others = best.decisions.filter {
      $0.asset != open.asset || $0.choice.key != option.key
    }
    let decisions = others + [Decision(asset: open.asset, choice: option, row: open.row)]
    let found = question(decisions).flatMap { standing($0, decisions) }
    let isKept = found.map { $0.rank.lexicographicallyPrecedes(best.rank) } ?? false
    let trial = DecisionTrial(
      asset: open.asset, key: option.key, value: option.value,
      instead: current(of: open, in: best).value, cost: found?.cost, before: best.cost,
      isKept: isKept, row: open.row)
    trials.append(trial)
    report?(trial)
    if isKept, let found { best = found }
    return isKept
  }

  /// How something is done in the best plan so far.
  private func current(of open: OpenDecision, in best: Standing) -> Decision.Choice {
    best.decisions.last { $0.asset == open.asset && $0.choice.key == open.current.key }?.choice
      ?? open.current
  }

  /// The best plan found of a scenario; nil where none was found.
  private func standing(_ scenario: Scenario, _ decisions: [Decision]) -> Standing? {
    let costs = CostModel(scenario)
    guard case .planned(let plan, let quality) = Planner(scenario, costs: costs).plan(request)
    else { return nil }
    let table = costs.price(plan)
    let risk = (table.total(of: .downtimeLoss) + table.total(of: .rollbackLoss)).minor
    let (cost, finish) = (table.total.minor, quality.finish.daysSinceEpoch)
    let rank =
      switch scenario.settings.objective {
      case .cost: [cost, finish, quality.waves, risk]
      case .finish: [finish, cost, quality.waves, risk]
      case .waves: [quality.waves, cost, finish, risk]
      case .risk: [risk, cost, finish, quality.waves]
      }
    return Standing(decisions: decisions, scenario: scenario, cost: table.total, rank: rank)
  }
}
