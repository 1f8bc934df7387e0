/// A percentile with its 95 % rank interval.
public struct Percentile: Hashable, Sendable, Codable {
  /// Which one, 5…95.
  public var percent: Int
  /// The value (quantile type 7).
  public var value: Double
  /// The lower end of its interval.
  public var low: Double
  /// The upper end of its interval.
  public var high: Double

  /// A record with these values.
  public init(
    percent: Int, value: Double, low: Double, high: Double
  ) {
    self.percent = percent
    self.value = value
    self.low = low
    self.high = high
  }
}
