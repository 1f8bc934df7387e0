public import WaveOutcome

/// How collected tables get into an inventory's folder.
public enum CollectedWriting: Hashable, Sendable {
  /// Where none of them is there yet.
  case fresh
  /// Over those that are there.
  case replacing
  /// By key into those that are there; cells that contradict each other follow the choice.
  case merging(ConflictChoice)
}
