public import WaveCore

/// A constraint that a schedule breaks.
public enum ScheduleViolation: Hashable, Sendable {
  /// A constraint of the description is broken.
  case broken(Constraint)
  /// A mandatory activity is absent.
  case absent(Index<Activity>)
  /// The mode does not exist, or the finish is not what mode and start make of it.
  case wrongEntry(Index<Activity>)
  /// The schedule has not one entry for each activity.
  case wrongCount
}
