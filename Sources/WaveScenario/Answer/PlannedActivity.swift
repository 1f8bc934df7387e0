public import WaveCore

/// When an activity is done.
public struct PlannedActivity: Hashable, Sendable, Codable {
  /// The activity's identifier.
  public var activity: Identifier
  /// Its first day.
  public var start: CivilDate
  /// The first day after it.
  public var end: CivilDate

  /// An activity's days.
  public init(activity: Identifier, start: CivilDate, end: CivilDate) {
    self.activity = activity
    self.start = start
    self.end = end
  }
}
