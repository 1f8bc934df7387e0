public import WaveCore

/// Why a description is no problem that could be solved, with the row that is wrong.
public enum ProblemFailure: Error, Hashable, Sendable {
  /// The horizon lies outside 1…1,000,000.
  case horizon(Int)
  /// A capacity has not one non-negative entry (under a billion) for each tick.
  case capacity(Index<Resource>)
  /// An activity has no mode, a negative length, or refers to a row that does not exist.
  case activity(Index<Activity>)
  /// Allowed starts are not ascending or lie outside the horizon.
  case allowedStarts(Index<Activity>)
  /// A constraint refers to a row that does not exist, or its numbers do not fit its members.
  case constraint(Constraint)
  /// A cost refers to a row that does not exist, or its table has the wrong length or shape.
  case cost(Index<CostTerm>)
  /// There are no objectives, more than four, or one refers to a row that does not exist.
  case objective(Int)
  /// The activities wait for each other in a circle (each for the one before it).
  case cycle([Index<Activity>])
  /// The activities that start together have too many combinations of modes.
  case choices([Index<Activity>])
}
