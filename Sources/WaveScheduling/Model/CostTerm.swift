public import WaveCore

/// One named part of the cost of a schedule; absent activities add nothing to it.
public enum CostTerm: Hashable, Sendable {
  /// The curve at the start.
  case start(Index<Activity>, CostCurve)

  /// `perTick · start`.
  case slope(Index<Activity>, perTick: Int)

  /// 0 where both start together, else `setup + perTick · |distance of the starts|`.
  case distance(Index<Activity>, Index<Activity>, setup: Int, perTick: Int)

  /// The curve at the latest start in the set.
  case end([Index<Activity>], CostCurve)

  /// `cumulative[last start] − cumulative[first start]`, plus `setup` where they differ.
  ///
  /// `cumulative` never falls: a slope per tick, or a count of closes up to a tick, or a sum of
  /// both.
  case span([Index<Activity>], setup: Int, cumulative: CostCurve)

  /// The sum over the set of `base · factor[number of members that start strictly earlier]`.
  ///
  /// Factors are in millionths; the last one holds for all greater numbers. Each product is
  /// rounded half to even.
  case experience([Index<Activity>], bases: [Int], factors: [Int])
}
