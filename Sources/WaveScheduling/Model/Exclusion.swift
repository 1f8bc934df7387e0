public import WaveCore

/// Two activities that never start on the same tick.
public struct Exclusion: Hashable, Sendable {
  /// One of the two.
  public var first: Index<Activity>

  /// The other.
  public var second: Index<Activity>

  /// An exclusion between two activities.
  public init(_ first: Index<Activity>, _ second: Index<Activity>) {
    self.first = first
    self.second = second
  }
}
