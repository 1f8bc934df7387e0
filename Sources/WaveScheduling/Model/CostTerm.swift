public import WaveCore

/// One named part of the cost of a schedule; absent activities add nothing to it.
public enum CostTerm: Hashable, Sendable {
  /// `table[start]`, one entry for each tick from 0 up to and including the horizon.
  case start(Index<Activity>, table: [Int])

  /// `perTick · start`.
  case slope(Index<Activity>, perTick: Int)

  /// 0 where both start together, else `setup + perTick · |distance of the starts|`.
  case distance(Index<Activity>, Index<Activity>, setup: Int, perTick: Int)

  /// `table[latest start in the set]`, one entry for each tick from 0 to the horizon.
  case end([Index<Activity>], table: [Int])

  /// `cumulative[last start] − cumulative[first start]`, plus `setup` where they differ.
  ///
  /// `cumulative` has one entry for each tick from 0 to the horizon and never falls: a slope per
  /// tick, or a count of closes up to a tick, or a sum of both.
  case span([Index<Activity>], setup: Int, cumulative: [Int])

  /// The sum over the set of `base · factor[number of members that start strictly earlier]`.
  ///
  /// Factors are in millionths; the last one holds for all greater numbers. Each product is
  /// rounded half to even.
  case experience([Index<Activity>], bases: [Int], factors: [Int])
}
