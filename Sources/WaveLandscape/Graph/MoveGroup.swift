public import WaveCore

/// The smallest set of things that must cut over at one event.
public struct MoveGroup: Sendable {
  /// The group's identifier: that of its largest asset, so it stays the same between runs.
  public var id: Identifier
  /// The plants that go live, by row.
  public var plants: [Index<Plant>]
  /// The databases that are copied and switched whole, by row; a plant extracted from a database
  /// moves without it.
  public var databases: [Index<Database>]
  /// The integrations that cut over at the same event, by row.
  public var integrations: [Index<Integration>]
  /// Why its members belong together: the rows that joined them.
  public var reasons: [JoinReason]

  /// A group with these members.
  public init(
    id: Identifier, plants: [Index<Plant>], databases: [Index<Database>],
    integrations: [Index<Integration>], reasons: [JoinReason]
  ) {
    self.id = id
    self.plants = plants
    self.databases = databases
    self.integrations = integrations
    self.reasons = reasons
  }
}

/// A row that makes two assets cut over at one event.
public struct JoinReason: Hashable, Sendable {
  /// The kinds of reasons.
  public enum Kind: String, Sendable, Codable {
    /// They share a database that is not split.
    case sharedDatabase = "shared_database"
    /// A `together` row joins them.
    case together
    /// They lie on a cycle of zero-lag `requires`.
    case cycle
    /// An integration serves both, cannot be bridged and is not cut over plant by plant.
    case unbridgeable
    /// The integration belongs to the plant.
    case serves
  }

  /// Why.
  public var kind: Kind
  /// One end.
  public var first: Identifier
  /// The other end.
  public var second: Identifier
  /// The row that says so.
  public var row: SourceSpan

  /// A reason.
  public init(kind: Kind, first: Identifier, second: Identifier, row: SourceSpan) {
    self.kind = kind
    self.first = first
    self.second = second
    self.row = row
  }
}
