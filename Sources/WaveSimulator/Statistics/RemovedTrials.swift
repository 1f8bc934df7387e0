/// What trials came to without one of the risks that happened in them.
struct RemovedTrials: Sendable {
  /// The trials' numbers, rising.
  var trials: [Int] = []
  /// The axis day of the last cutover, by trial.
  var finishDays: [Int32] = []
  /// The cost in minor units, by trial.
  var costs: [Int] = []
}
