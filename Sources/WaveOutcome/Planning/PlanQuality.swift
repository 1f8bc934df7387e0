public import WaveCore
public import WaveScenario

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
  /// How many violations of hard rules the plan was stored with; nil where it was not stored.
  public var rulesBroken: Int?

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
