/// Why three values are not an estimate.
public enum ThreePointFailure: Error, Hashable, Sendable {
  /// One of the three values of an estimate.
  public enum Value: String, Hashable, Sendable {
    /// The low value.
    case low
    /// The likely value.
    case likely
    /// The high value.
    case high
  }

  /// The value is infinite or not a number.
  case notFinite(Value)
  /// The low value exceeds the likely one.
  case lowAboveLikely(low: Double, likely: Double)
  /// The likely value exceeds the high one.
  case likelyAboveHigh(likely: Double, high: Double)
  /// The value must be positive for its logarithm to exist.
  case notPositive(Value, Double)
  /// A fixed estimate has three equal values, and these differ.
  case fixedValuesDiffer(low: Double, likely: Double, high: Double)
}
