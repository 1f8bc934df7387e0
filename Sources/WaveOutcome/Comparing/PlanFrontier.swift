public import WaveCore
public import WaveScenario

/// Plans of one scenario that trade two objectives against each other.
public struct PlanFrontier: Hashable, Sendable, Codable {
  /// What is made small under each limit.
  public var minimised: Objective
  /// What the limits are set on.
  public var limited: Objective
  /// The currency of all amounts.
  public var currency: String
  /// The plans that none of the others beats in both, by the limited objective.
  public var points: [FrontierPoint]
  /// How many plans were made and dropped because another beats them in both.
  public var dominated: Int
  /// No plan's last slot begins before this day: proven.
  public var earliestFinish: CivilDate
  /// No plan costs less, whatever the limits: proven; nil where cost is not made small.
  public var leastCost: Money?
  /// How many limits no plan was found under.
  public var unmet: Int
  /// Whether no plan has less than the first point of what limits are set on: proven.
  public var isLeastProven: Bool

  /// A record with these values.
  public init(
    minimised: Objective, limited: Objective, currency: String, points: [FrontierPoint],
    dominated: Int, earliestFinish: CivilDate, leastCost: Money?, unmet: Int,
    isLeastProven: Bool
  ) {
    self.minimised = minimised
    self.limited = limited
    self.currency = currency
    self.points = points
    self.dominated = dominated
    self.earliestFinish = earliestFinish
    self.leastCost = leastCost
    self.unmet = unmet
    self.isLeastProven = isLeastProven
  }
}
