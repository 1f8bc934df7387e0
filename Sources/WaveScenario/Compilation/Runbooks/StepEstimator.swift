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
    /// Plants whose own rows speak of this cutover as it is, whatever share of the asset it is.
    var plants: [Identifier] = []
    /// Rehearsals that the plan will have made before the cutover.
    var plannedRehearsals = 0

    /// The part of the whole asset's length that this cutover takes, by the formula: what does not
    /// grow with the asset is not shared.
    var carried: Double {
      let whole = template.base + max(0, likely - template.base) / max(share, 1e-6)
      return share < 1 && whole > 0 ? likely / whole : 1
    }
  }

  /// A step's length, and what rehearsals made of it.
  struct Length {
    /// The three durations in minutes.
    var estimate: ThreePointEstimate
    /// What rehearsals made of them; nil where none counts.
    var calibration: StepCalibration?
  }

  /// The three durations of a step.
  ///
  /// The formula with its template's spread is the expert; what was measured moves it as
  /// `DurationCalibration` says, each rehearsal of a shared asset scaled by the share carried over.
  /// Blank cells behind the formula widen it only as long as nothing was measured.
  func estimate(_ basis: Basis) -> Length {
    let (low, high) = factors(basis.template, planned: basis.plannedRehearsals)
    // Through the logarithm and back: stored plans have these lengths, whose last bit decides
    // roundings.
    let likely = DeterministicMath.exp(DeterministicMath.log(max(1, basis.likely)))
    func expert(_ widening: Widening) -> ThreePointEstimate {
      widening.estimate(
        likely: likely, lowFactor: low, highFactor: high, shape: basis.template.shape)
    }
    let before = expert(Widening(basis.origins))
    let calibration = StepCalibration(before: before, measured(basis))
    guard let calibration else { return Length(estimate: before) }
    let prior = expert(Widening([]))
    let moved = DurationCalibration(
      of: prior,
      by: calibration.rehearsals.map { .init(length: $0.minutes, weight: $0.weight) },
      priorWeight: calibration.priorWeight)
    return Length(estimate: moved.applied(to: prior), calibration: calibration)
  }

  private func measured(
    _ basis: Basis
  ) -> [(rehearsal: StepCalibration.Measured, priorWeight: Double)] {
    let others = basis.plants.filter { $0 != basis.asset }.map { ($0, 1.0) }
    let names = [(basis.asset, basis.carried)] + others
    return names.flatMap { asset, share in
      rehearsals.actuals(asset, basis.template.kind, version: basis.version).map {
        let measured = StepCalibration.Measured(
          number: $0.number, minutes: max(1, Double($0.rehearsal.actual.count) * share),
          weight: $0.weight, row: $0.rehearsal.row)
        return (measured, $0.priorWeight)
      }
    }
  }

  /// P90 over P50 of a version step by the rehearsals before it: 3 untried, 1.5 once it has been
  /// played three times or more (mark I; each rehearsal narrows the spread).
  static let versionSpread = [3.0, 2.25, 1.75, 1.5]

  private func factors(_ template: StepTemplate, planned: Int) -> (low: Double, high: Double) {
    guard template.kind == .versionStep else { return (template.lowFactor, template.highFactor) }
    let spread = Self.versionSpread[min(planned, Self.versionSpread.count - 1)]
    return (1 / spread, spread)
  }
}
