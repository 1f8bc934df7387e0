/// Where the choice of a robust plan stands: which candidate is at hand.
public struct CandidateProgress: Hashable, Sendable {
  /// What is done with a candidate.
  public enum Step: Hashable, Sendable {
    /// A plan like it is looked for.
    case searching
    /// It is played.
    case playing
  }

  /// What is done.
  public var step: Step
  /// The candidate's number, from 1; while plans are looked for, that of the next one found.
  public var number: Int
  /// How many candidates are wanted.
  public var wanted: Int
  /// How it differs from the plan that was searched for, in words.
  public var text: String
}
