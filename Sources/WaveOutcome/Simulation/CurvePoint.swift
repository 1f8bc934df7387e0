/// A point of a cumulative distribution.
public struct CurvePoint: Hashable, Sendable, Codable {
  /// The value.
  public var value: Double
  /// The share of trials at or below it.
  public var share: Double

  /// A record with these values.
  public init(
    value: Double, share: Double
  ) {
    self.value = value
    self.share = share
  }
}
