public import WaveCore

/// Activities that start on the same tick; those that are absent are left out.
public struct SameStartGroup: Hashable, Sendable {
  /// The activities that start together.
  public var members: [Index<Activity>]

  /// A group of activities.
  public init(_ members: [Index<Activity>]) { self.members = members }
}
