public import WaveCore

/// A time zone as a table of transitions over the horizon, resolved once at the edge.
///
/// Everything below the edge uses only such tables, so results do not change with the machine's
/// time zone database.
public struct ZoneTable: Hashable, Sendable, Codable {
  /// The zone's identifier: `Europe/Berlin`.
  public var id: String

  /// Minutes east of UTC before the first transition.
  public var initialOffset: Int

  /// Changes of the offset, in order of time.
  public var transitions: [Transition]

  /// A change of the offset.
  public struct Transition: Hashable, Sendable, Codable {
    /// The first moment with the new offset.
    public var at: Instant
    /// Minutes east of UTC from then on.
    public var offset: Int

    /// A change to `offset` at a moment.
    public init(at: Instant, offset: Int) {
      self.at = at
      self.offset = offset
    }
  }

  /// A zone with these transitions.
  public init(id: String, initialOffset: Int, transitions: [Transition]) {
    self.id = id
    self.initialOffset = initialOffset
    self.transitions = transitions
  }

  /// Universal time, without transitions.
  public static let utc = ZoneTable(id: "UTC", initialOffset: 0, transitions: [])
}
