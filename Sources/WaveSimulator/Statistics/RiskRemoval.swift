import WaveCore

/// Which trials are played again to know what a risk adds.
///
/// With common random numbers a trial in which a risk did not happen is the same without it, so
/// only those in which it did are played again: the removal is exact on all trials considered.
/// Where risks are many, every so-manieth trial is considered; which ones hangs on their number
/// alone, so that any stretch of a run considers the same.
struct RiskRemoval: Sendable {
  /// The share of trials that are considered.
  let share: Double

  /// How many trials may be played again, as a multiple of those of the run.
  static let effort = 1.5

  /// The removal of risks.
  init(_ risks: RiskTable) {
    let expected = risks.probabilities.reduce(0, +)
    share = expected > Self.effort ? Self.effort / expected : 1
  }

  /// Whether a trial is considered: the first one always is.
  func considers(_ trial: Int) -> Bool {
    trial == 0
      || (Double(trial) * share).rounded(.down) > (Double(trial - 1) * share).rounded(.down)
  }
}
