public import WaveCore

/// When each activity starts and ends, and in which mode.
public struct Schedule: Hashable, Sendable {
  /// The place of one activity in time.
  public struct Entry: Hashable, Sendable {
    /// The number of the mode among the modes of the activity.
    public let mode: Int
    /// The tick on which it starts.
    public let start: Int
    /// The tick after its last worked one; its start for an event.
    public let finish: Int

    /// An entry for a mode, a start and a finish.
    public init(mode: Int, start: Int, finish: Int) {
      self.mode = mode
      self.start = start
      self.finish = finish
    }
  }

  /// The entry of each activity; nil where it is absent.
  public var entries: [Entry?]

  /// A schedule of these entries.
  public init(entries: [Entry?]) { self.entries = entries }

  /// The entry of an activity; nil where it is absent.
  public subscript(activity: Index<Activity>) -> Entry? { entries[activity.offset] }

  /// The start of an activity; nil where it is absent.
  public func start(of activity: Index<Activity>) -> Int? { entries[activity.offset]?.start }
}
