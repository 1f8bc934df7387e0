/// Percentiles of a simulated quantity, with intervals.
public struct Sample: Hashable, Sendable, Codable {
  /// The mean.
  public var mean: Double
  /// The standard deviation.
  public var deviation: Double
  /// P5, P10, … P95, in order.
  public var percentiles: [Percentile]
  /// The cumulative distribution at up to 101 points.
  public var curve: [CurvePoint]

  /// The value at a percentile that is kept (5, 10 … 95); the mean where it is not.
  public func percentile(_ percent: Int) -> Double {
    percentiles.first { $0.percent == percent }?.value ?? mean
  }

  /// A record with these values.
  public init(
    mean: Double, deviation: Double, percentiles: [Percentile], curve: [CurvePoint]
  ) {
    self.mean = mean
    self.deviation = deviation
    self.percentiles = percentiles
    self.curve = curve
  }
}
