public import WaveCore

/// A figure of a schedule that is to be small.
public enum Objective: Hashable, Sendable {
  /// The cost of the chosen modes and absences, and of all terms.
  case cost
  /// The cost of some terms only.
  case terms([Index<CostTerm>])
  /// The latest finish of all activities.
  case makespan
  /// The latest start in a set.
  case lastStart([Index<Activity>])
  /// The number of different ticks on which a set starts.
  case slots([Index<Activity>])
  /// The number of different ticks on which each of several sets starts, in all.
  case slotsBySet([[Index<Activity>]])
}
