import WaveCore
import WaveLandscape

/// Turns a formula, the blanks behind it and what was rehearsed into three durations.
struct StepEstimator: Sendable {
  /// What was rehearsed.
  let rehearsals: RehearsalBook

  /// What a step's length rests on.
  struct Basis {
    /// The formula's likely length in minutes.
    var likely: Double
    /// The shipped default behind it.
    var template: StepTemplate
    /// The cells behind the formula; blank ones widen it.
    var origins: [Origin]
    /// The asset a rehearsal row would name.
    var asset: Identifier
    /// The major version the step ends at, for version steps.
    var version: Int?
    /// The share of the rehearsed asset that this cutover handles, 0…1.
    var share = 1.0
    /// Rehearsals that the plan will have made before the cutover.
    var plannedRehearsals = 0
  }

  /// The three durations of a step.
  ///
  /// The formula counts as one observation and every timed rehearsal as one more: the likely
  /// length is their geometric mean, each rehearsal scaled by the share carried over (a normal
  /// model of the logarithm with a prior of weight one). The distance of low and high from likely
  /// shrinks with the square root of the number of observations.
  func estimate(_ basis: Basis) -> ThreePointEstimate {
    let actuals = rehearsals.actuals(
      basis.asset, basis.template.kind, version: basis.version)
    let logs = actuals.map { DeterministicMath.log(max(1, Double($0.actual.count) * basis.share)) }
    let count = Double(logs.count)
    let prior = DeterministicMath.log(max(1, basis.likely))
    let likely = DeterministicMath.exp((prior + logs.reduce(0, +)) / (1 + count))
    let widening = logs.isEmpty ? Widening(basis.origins) : Widening([])
    let (low, high) = factors(
      basis.template, done: logs.count, planned: basis.plannedRehearsals)
    return widening.estimate(
      likely: likely, lowFactor: low, highFactor: high, shape: basis.template.shape)
  }

  /// P90 over P50 of a version step by the rehearsals before it: 3 untried, 1.5 once it has been
  /// played three times or more (mark I; each rehearsal narrows the spread).
  static let versionSpread = [3.0, 2.25, 1.75, 1.5]

  private func factors(
    _ template: StepTemplate, done: Int, planned: Int
  ) -> (low: Double, high: Double) {
    if template.kind == .versionStep {
      let spread = Self.versionSpread[min(done + planned, Self.versionSpread.count - 1)]
      return (1 / spread, spread)
    }
    let shrink = 1 / Double(1 + done).squareRoot()
    return (1 - (1 - template.lowFactor) * shrink, 1 + (template.highFactor - 1) * shrink)
  }
}
