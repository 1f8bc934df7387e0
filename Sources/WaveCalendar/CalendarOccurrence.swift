public import WaveCore

/// One span of a calendar row, which may come back many times.
public struct CalendarOccurrence: Hashable, Sendable {
  /// When it begins, on the wall clock of the scope.
  public var start: CivilDateTime
  /// When it ends, on the wall clock of the scope, exclusive.
  public var end: CivilDateTime

  /// A span from `start` to `end`.
  public init(start: CivilDateTime, end: CivilDateTime) {
    self.start = start
    self.end = end
  }

  /// The first date it touches.
  public var firstDate: CivilDate { start.date }

  /// The first date it no longer touches.
  public var endDate: CivilDate { end.time > ClockTime(0, 0) ? end.date + 1 : end.date }
}
