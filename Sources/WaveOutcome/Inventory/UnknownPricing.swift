public import WaveCore

/// What an inventory's blanks could do to a plan, found by pricing and planning with each of them
/// filled.
public struct UnknownPricing: Hashable, Sendable, Codable {
  /// The scenario planned with.
  public var scenario: String
  /// The currency's code.
  public var currency: String
  /// What the plan costs with every blank as it is assumed.
  public var cost: Money
  /// The day of its last cutover.
  public var finish: CivilDate
  /// Iterations of each search, all from the same seed and from that plan.
  public var iterations: Int
  /// How many blanks have a spread.
  public var blanks: Int
  /// How many of them were filled at both ends and priced.
  public var priced: Int
  /// How many of them were planned anew with.
  public var planned: Int
  /// What a week of waiting costs, by which dates are weighed.
  public var weekOfWaiting: Money
  /// Those that were priced, the weightiest first.
  public var unknowns: [PricedUnknown]

  /// A record with these values.
  public init(
    scenario: String, currency: String, cost: Money, finish: CivilDate, iterations: Int,
    blanks: Int, priced: Int, planned: Int, weekOfWaiting: Money, unknowns: [PricedUnknown]
  ) {
    (self.scenario, self.currency, self.cost, self.finish) = (scenario, currency, cost, finish)
    (self.iterations, self.blanks, self.priced) = (iterations, blanks, priced)
    (self.planned, self.weekOfWaiting, self.unknowns) = (planned, weekOfWaiting, unknowns)
  }
}
