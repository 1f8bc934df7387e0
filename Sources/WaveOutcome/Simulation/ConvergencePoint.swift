/// How well P80 is known after so many trials.
public struct ConvergencePoint: Hashable, Sendable, Codable {
  /// How many trials.
  public var trials: Int
  /// P80 of the last cutover, in days from the scenario's start.
  public var finishDay: Percentile
  /// P80 of the cost, in minor units.
  public var cost: Percentile

  /// A record with these values.
  public init(trials: Int, finishDay: Percentile, cost: Percentile) {
    (self.trials, self.finishDay, self.cost) = (trials, finishDay, cost)
  }

  /// Half the width of the cost's 95 % interval as a share of its value.
  public var error: Double {
    let value = abs(cost.value)
    return value > 0 ? (cost.high - cost.low) / 2 / value : 0
  }
}
