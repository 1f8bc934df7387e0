public import WaveCore

/// The simulated cost of one month.
public struct MonthlyPercentiles: Hashable, Sendable, Codable {
  /// The first day of the month.
  public var month: CivilDate
  /// The median.
  public var p50: Money
  /// The 80th percentile.
  public var p80: Money

  /// A record with these values.
  public init(
    month: CivilDate, p50: Money, p80: Money
  ) {
    self.month = month
    self.p50 = p50
    self.p80 = p80
  }
}
