public import WaveCore

/// One row of a description that a schedule can break.
public enum Constraint: Hashable, Sendable {
  /// A precedence.
  case precedence(Index<Precedence>)
  /// The activity starts only on its allowed ticks.
  case allowedStarts(Index<Activity>)
  /// The activity starts no earlier than its release.
  case release(Index<Activity>)
  /// The activity starts no later than its deadline.
  case deadline(Index<Activity>)
  /// The breaks of a calendar.
  case calendar(Index<WorkCalendar>)
  /// The capacity of a resource.
  case capacity(Index<Resource>)
  /// A group that starts together.
  case sameStart(Index<SameStartGroup>)
  /// Two activities that never start together.
  case exclusion(Index<Exclusion>)
  /// Two activities that start near each other.
  case distance(Index<DistanceLimit>)
  /// A rule over slots.
  case slotRule(Index<SlotRule>)
  /// All work ends within the horizon; cannot be dropped.
  case horizon
}
