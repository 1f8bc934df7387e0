public import WaveCore

/// Two activities whose starts lie at most so many ticks apart, in either order.
public struct DistanceLimit: Hashable, Sendable {
  /// One of the two.
  public var first: Index<Activity>

  /// The other.
  public var second: Index<Activity>

  /// The greatest distance of their starts in ticks.
  public var most: Int

  /// A limit on the distance of two starts.
  public init(_ first: Index<Activity>, _ second: Index<Activity>, most: Int) {
    self.first = first
    self.second = second
    self.most = most
  }
}
