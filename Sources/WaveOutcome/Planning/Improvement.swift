public import WaveCore

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
