/// The linear part of the platform model: what each plant puts on a pool, and what a pool holds.
///
/// Planner and verifier both read it; queueing effects are the platform engine's.
public struct PoolLoad: Sendable {
  /// The demand of each plant at its peak, by plant row, before growth.
  public var demands: [PoolDemand]
  /// What each pool holds once headroom is kept, by pool row.
  public var limits: [PoolDemand]
  /// The pools each plant may run in, by plant row, best first.
  public var choices: [[PoolChoice]]
  /// Limits added because a pool would saturate, by pool row: the most plants from a day on.
  public var saturationLimits: [SaturationLimit]

  /// A load table.
  public init(
    demands: [PoolDemand], limits: [PoolDemand], choices: [[PoolChoice]],
    saturationLimits: [SaturationLimit] = []
  ) {
    self.demands = demands
    self.limits = limits
    self.choices = choices
    self.saturationLimits = saturationLimits
  }
}
