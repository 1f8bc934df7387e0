public import WaveCore

/// A rule over the ticks ("slots") on which the members of a set start.
public struct SlotRule: Hashable, Sendable {
  /// What the rule demands of the slots that its members use.
  public enum Kind: Hashable, Sendable {
    /// The weights of the members that start on one tick add up to at most `limit`.
    case capacity(weights: [Int], limit: Int)
    /// Two different used slots lie at least so many ticks apart.
    case minimumDistance(Int)
    /// At most so many different slots are used.
    case maximumSlots(Int)
    /// At most so many slots are used, where members of different streams use a slot twice;
    /// `streams` has the stream of each member, from 0.
    case maximumSlotsByStream(Int, streams: [Int])
    /// The earliest used slot holds only members of `pilots`, and at most `most` of them.
    case pilot(pilots: [Index<Activity>], most: Int)
    /// The weights of the members that start within `ticks` add up to at most `limit`.
    case intervalCapacity(weights: [Int], ticks: Range<Int>, limit: Int)
  }

  /// The activities whose starts the rule looks at; absent ones do not count.
  public var members: [Index<Activity>]

  /// What the rule demands.
  public var kind: Kind

  /// A rule over a set of activities.
  public init(_ members: [Index<Activity>], _ kind: Kind) {
    self.members = members
    self.kind = kind
  }

  /// At most so many members start on one tick.
  public static func atMost(_ limit: Int, perSlot members: [Index<Activity>]) -> SlotRule {
    SlotRule(
      members, .capacity(weights: Array(repeating: 1, count: members.count), limit: limit))
  }
}
