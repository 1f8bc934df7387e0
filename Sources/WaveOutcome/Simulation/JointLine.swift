/// The dates and costs that are kept together with a given share of trials.
///
/// On the line no date can be earlier without a higher cost, and no cost lower without a later
/// date: it is the frontier of what can be promised at that confidence.
public struct JointLine: Hashable, Sendable, Codable {
  /// The share of trials that keep both, 0…1.
  public var share: Double
  /// The points by date, each at a lower cost than the one before and with the share it reaches,
  /// which is the line's or a little more.
  public var points: [JointConfidence]
  /// The share of trials that keep the planned date and the planned cost together.
  public var planned: Double

  /// A record with these values.
  public init(share: Double, points: [JointConfidence], planned: Double) {
    (self.share, self.points, self.planned) = (share, points, planned)
  }

  /// At most so many of the points, evenly spread from the first to the last.
  public func points(atMost most: Int) -> [JointConfidence] {
    let shown = min(most, points.count)
    return (0..<shown).map { points[shown > 1 ? $0 * (points.count - 1) / (shown - 1) : 0] }
  }
}
