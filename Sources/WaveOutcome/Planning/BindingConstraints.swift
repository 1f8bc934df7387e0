public import WaveCore
public import WaveScenario

/// What binds a plan as a whole, each constraint with its price.
public struct BindingConstraints: Hashable, Sendable, Codable {
  /// What the plan makes small; prices are ranked by what they save of it.
  public var objective: Objective
  /// The currency of all amounts.
  public var currency: String
  /// What the plan costs.
  public var cost: Money
  /// What the best plan costs that the same effort finds without any change; savings are measured
  /// from it.
  public var unchanged: Money
  /// Iterations of each search.
  public var iterations: Int
  /// How many steps were tried.
  public var tried: Int
  /// How many steps could not be tried before the work was stopped.
  public var untried: Int
  /// The steps that save something, the largest saving first.
  public var prices: [ConstraintPrice]

  /// A record with these values.
  public init(
    objective: Objective, currency: String, cost: Money, unchanged: Money, iterations: Int,
    tried: Int, untried: Int, prices: [ConstraintPrice]
  ) {
    self.objective = objective
    self.currency = currency
    self.cost = cost
    self.unchanged = unchanged
    self.iterations = iterations
    self.tried = tried
    self.untried = untried
    self.prices = prices
  }
}
