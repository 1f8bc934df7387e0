/// Why a simulation gives no result.
public enum SimulationFailure: Error, Hashable, Sendable {
  /// The number of trials is not in 1…2³².
  case trialCount(Int)
  /// The task was cancelled after that many trials.
  case cancelled(afterTrials: Int)
}
