public import WaveCore

/// An uncertain length in minutes, by its three points and two percentiles.
public struct LengthRange: Hashable, Sendable, Codable {
  /// The low value.
  public var low: Double
  /// The likely value.
  public var likely: Double
  /// The high value.
  public var high: Double
  /// The median.
  public var p50: Double
  /// The 80th percentile.
  public var p80: Double

  /// The range of an estimate in minutes.
  public init(_ estimate: ThreePointEstimate) {
    (low, likely, high) = (estimate.low, estimate.likely, estimate.high)
    (p50, p80) = (estimate.quantile(0.5), estimate.quantile(0.8))
  }
}
