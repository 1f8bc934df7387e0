public import WaveCore
public import WaveLandscape

/// An edge that may be split between old and new, at the price of an interim interface.
///
/// It is alive from the first of its ends until the last: its ends are its groups' cutovers and,
/// where it is a relay, the re-pointing of the counterpart.
public struct Bridge: Sendable {
  /// The asset or row it is called by.
  public var id: Identifier
  /// The groups it holds together, in order: at least two, or one where it is a relay.
  public var groups: [Index<MoveGroup>]
  /// The re-pointing that is a further end, where the bridge is a relay before a counterpart that
  /// moves at another time; nil for an ordinary bridge.
  public var repoint: Index<Activity>?
  /// What building it costs, where it is needed at all.
  public var setupCost: Money
  /// What it costs a week while it is alive, by the day: a seventh each.
  public var costPerWeek: Money
  /// The longest time it may be alive; nil for no limit.
  public var maxCoexistence: Minutes?
  /// The row it comes from.
  public var origin: Origin

  /// A bridge.
  public init(
    id: Identifier, groups: [Index<MoveGroup>], repoint: Index<Activity>? = nil, setupCost: Money,
    costPerWeek: Money, maxCoexistence: Minutes?, origin: Origin
  ) {
    self.id = id
    self.groups = groups
    self.repoint = repoint
    self.setupCost = setupCost
    self.costPerWeek = costPerWeek
    self.maxCoexistence = maxCoexistence
    self.origin = origin
  }
}

/// Two groups that are never in the same wave.
public struct Exclusion: Hashable, Sendable {
  /// One group.
  public var first: Index<MoveGroup>
  /// The other.
  public var second: Index<MoveGroup>
  /// The row that says so.
  public var row: SourceSpan

  /// An exclusion.
  public init(first: Index<MoveGroup>, second: Index<MoveGroup>, row: SourceSpan) {
    self.first = first
    self.second = second
    self.row = row
  }
}
