/// Something that starts once, in one of its modes, or not at all where that is allowed.
public struct Activity: Hashable, Sendable {
  /// The ways to carry it out; never empty.
  public var modes: [Mode]

  /// The first tick on which it may start.
  public var release: Int

  /// The last tick on which it may start, or nil for no deadline.
  public var deadline: Int?

  /// The only ticks on which it may start, ascending, or nil for all.
  public var allowedStarts: [Int]?

  /// What leaving it out costs, or nil where it must take place.
  public var absenceCost: Int?

  /// An activity with a choice of modes.
  public init(
    modes: [Mode], release: Int = 0, deadline: Int? = nil, allowedStarts: [Int]? = nil,
    absenceCost: Int? = nil
  ) {
    self.modes = modes
    self.release = release
    self.deadline = deadline
    self.allowedStarts = allowedStarts
    self.absenceCost = absenceCost
  }

  /// An event: it takes no time and holds nothing.
  public static func event(on allowedStarts: [Int]? = nil, deadline: Int? = nil) -> Activity {
    Activity(modes: [Mode(length: 0)], deadline: deadline, allowedStarts: allowedStarts)
  }
}
