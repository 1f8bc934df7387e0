public import WaveCore

/// One row of the calendar: a span in which something is allowed, forbidden or different.
public struct CalendarEntry: Sendable {
  /// Whom it concerns.
  public var scope: CalendarScope
  /// What it says.
  public var kind: CalendarKind
  /// When it begins, on the wall clock of the scope.
  public var start: CivilDateTime
  /// When it ends, on the wall clock of the scope, exclusive; a plain end date includes its whole
  /// day, so it stands here as midnight of the next one.
  public var end: CivilDateTime
  /// How often it comes back.
  public var repeats: Repetition
  /// Share of the staff there, 0…1; nil where the row leaves it to the kind.
  public var capacity: Double?
  /// Load on the system as a multiple of the usual one; nil where the row leaves it to the kind.
  public var load: Double?
  /// Why.
  public var reason: String?
  /// The entry's row.
  public var row: SourceSpan

  /// A row of the calendar.
  public init(
    scope: CalendarScope, kind: CalendarKind, start: CivilDateTime, end: CivilDateTime,
    repeats: Repetition = .none, capacity: Double? = nil, load: Double? = nil,
    reason: String? = nil, row: SourceSpan
  ) {
    self.scope = scope
    self.kind = kind
    self.start = start
    self.end = end
    self.repeats = repeats
    self.capacity = capacity
    self.load = load
    self.reason = reason
    self.row = row
  }
}

/// Whom a calendar row concerns.
public enum CalendarScope: Hashable, Sendable {
  case all
  case country(String)
  case region(String)
  case company(Identifier)
  case plant(Identifier)
  case team(Identifier)
  case partner(String)
}

/// What a calendar row says.
public enum CalendarKind: String, CaseIterable, Sendable, Codable {
  /// A cutover is allowed.
  case window
  /// No cutover.
  case blackout
  /// The plant stands still: the best window, the worst staffed.
  case shutdown
  /// A public holiday.
  case holiday
  /// High season: more load, and no high-risk change.
  case peak
  /// The books are being closed.
  case close
  /// Stock is being counted.
  case stockTake = "stock_take"
  /// Fewer staff.
  case reduced
}

/// How often a calendar row comes back.
public enum Repetition: String, CaseIterable, Sendable, Codable {
  case none, weekly, monthly, quarterly, yearly
}
