public import WaveCore
public import WaveScenario

/// How the search for a plan ended.
public enum PlanningResult: Sendable {
  /// A plan that keeps every hard rule.
  case planned(Plan, PlanQuality)
  /// Proven that no plan exists.
  case infeasible(ConflictReport)
  /// No plan found within the budget and none excluded: the best attempt.
  case unresolved(Plan, [Violation], PlanQuality)
}

/// How good a plan is, and how good any plan could be.
public struct PlanQuality: Hashable, Sendable, Codable {
  /// What was minimised.
  public var objective: Objective
  /// The plan's total cost.
  public var cost: Money
  /// A proven limit: no plan costs less.
  public var bound: Money
  /// The cost less what is equal in every feasible plan.
  public var movableCost: Money
  /// A proven limit on the movable cost.
  public var movableBound: Money
  /// Whether bound and cost are proven to meet.
  public var isOptimal: Bool
  /// Iterations the search made.
  public var iterations: Int
  /// How many waves the plan has.
  public var waves: Int
  /// The first day of the last cutover's slot.
  public var finish: CivilDate
  /// No plan finishes before the slot that begins on this day.
  public var earliestFinish: CivilDate
  /// How the search improved, in order of iterations.
  public var history: [Improvement]

  /// How far the cost is above the bound, as a share of the bound; zero for a zero bound.
  public var gap: Double { PlanQuality.gap(movable: cost, bound) }

  /// How far the movable cost is above its bound, as a share of the bound.
  public var movableGap: Double { PlanQuality.gap(movable: movableCost, movableBound) }

  private static func gap(movable cost: Money, _ bound: Money) -> Double {
    bound.minor > 0 ? Double(cost.minor - bound.minor) / Double(bound.minor) : 0
  }

  /// A record with these values.
  public init(
    objective: Objective, cost: Money, bound: Money, movableCost: Money,
    movableBound:
      Money, isOptimal: Bool, iterations: Int, waves: Int, finish: CivilDate,
    earliestFinish:
      CivilDate, history: [Improvement]
  ) {
    self.objective = objective
    self.cost = cost
    self.bound = bound
    self.movableCost = movableCost
    self.movableBound = movableBound
    self.isOptimal = isOptimal
    self.iterations = iterations
    self.waves = waves
    self.finish = finish
    self.earliestFinish = earliestFinish
    self.history = history
  }
}

/// One step of the search to a better plan.
public struct Improvement: Hashable, Sendable, Codable {
  /// The iteration that found it.
  public var iteration: Int
  /// Its cost.
  public var cost: Money
  /// The bound known then.
  public var bound: Money
  /// Its waves.
  public var waves: Int
  /// Its last cutover's slot.
  public var finish: CivilDate

  /// A record with these values.
  public init(
    iteration: Int, cost: Money, bound: Money, waves: Int, finish: CivilDate
  ) {
    self.iteration = iteration
    self.cost = cost
    self.bound = bound
    self.waves = waves
    self.finish = finish
  }
}
