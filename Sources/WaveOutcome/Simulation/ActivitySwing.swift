/// How far the mean finish goes with how long an activity takes, all else drawn as ever.
public struct ActivitySwing: Hashable, Sendable, Codable {
  /// Days by which the finish moves when the activity is as short as in the shortest fifth of its
  /// trials on average: negative.
  public var shortDays: Double
  /// Days by which the finish moves when it is as long as in the longest fifth: positive.
  public var longDays: Double

  /// A record with these values.
  public init(shortDays: Double, longDays: Double) {
    (self.shortDays, self.longDays) = (shortDays, longDays)
  }
}
