/// An uncertain quantity given by a low, a likely and a high value.
///
/// | shape | low, likely, high are |
/// |---|---|
/// | fixed | three times the value |
/// | triangular | minimum, mode, maximum |
/// | pert | minimum, mode, maximum of a beta distribution with α = 1 + 4 (m - a) / (b - a) and α + β = 6 |
/// | lognormal | P10, P50 and P90 |
///
/// A lognormal variable has no maximum and its minimum is zero, so its ends can only be percentiles;
/// P10 and P90 is how planners mean "as good as" and "as bad as it gets". Likely is kept as the
/// exact median and the spread is the least-squares fit of the other two on the logarithmic scale,
/// σ = (ln high - ln low) / (2 · 1.28155), which meets P10 and P90 exactly where low × high = likely².
/// Where all three values are equal every shape is that one value.
public struct ThreePointEstimate: Hashable, Sendable {
  /// The low value.
  public let low: Double
  /// The likely value.
  public let likely: Double
  /// The high value.
  public let high: Double
  /// The family through which the three are read.
  public let shape: DistributionShape
  /// The first parameter of the family: α of PERT, mean of the logarithm for lognormal.
  let first: Double
  /// The second parameter of the family: β of PERT, standard deviation of the logarithm.
  let second: Double
  /// The logarithm of the beta function of both parameters, for PERT.
  let logBeta: Double

  /// Reads three values through `shape`.
  ///
  /// - Throws: `ThreePointFailure` naming the value that is not finite, out of order or, for
  ///   lognormal, not positive.
  public init(
    low: Double,
    likely: Double,
    high: Double,
    shape: DistributionShape
  ) throws(ThreePointFailure) {
    guard low.isFinite else { throw .notFinite(.low) }
    guard likely.isFinite else { throw .notFinite(.likely) }
    guard high.isFinite else { throw .notFinite(.high) }
    if shape == .fixed, low != likely || likely != high {
      throw .fixedValuesDiffer(low: low, likely: likely, high: high)
    }
    guard low <= likely else { throw .lowAboveLikely(low: low, likely: likely) }
    guard likely <= high else { throw .likelyAboveHigh(likely: likely, high: high) }
    if shape == .lognormal, low <= 0 { throw .notPositive(.low, low) }
    self.init(checkedLow: low, likely, high, shape)
  }

  /// The estimate of a quantity that is known to be `value`, which must be finite.
  public init(fixed value: Double) {
    precondition(value.isFinite, "an estimate must be finite")
    self.init(checkedLow: value, value, value, .fixed)
  }

  /// The PERT estimate on 0…1 with its peak at `peak`, which lies in between.
  init(standardPeak peak: Double) {
    self.init(checkedLow: 0, peak, 1, .pert)
  }

  /// The same estimate with all three values multiplied by `factor`.
  ///
  /// - Precondition: `factor` is positive and finite.
  public func scaled(by factor: Double) -> ThreePointEstimate {
    precondition(factor > 0 && factor.isFinite, "an estimate is scaled by a positive factor")
    return ThreePointEstimate(checkedLow: low * factor, likely * factor, high * factor, shape)
  }

  /// Whether the quantity has no uncertainty.
  public var isFixed: Bool { low == high }

  /// Derives the parameters of the family from three values known to be in order.
  private init(
    checkedLow low: Double, _ likely: Double, _ high: Double, _ shape: DistributionShape
  ) {
    (self.low, self.likely, self.high, self.shape) = (low, likely, high, shape)
    switch shape {
    case .pert where low < high:
      first = 1 + 4 * (likely - low) / (high - low)
      second = 1 + 4 * (high - likely) / (high - low)
      logBeta = DeterministicMath.logBeta(first, second)
    case .lognormal:
      first = DeterministicMath.log(likely)
      let width = DeterministicMath.log(high) - DeterministicMath.log(low)
      second = width / (2 * 1.2815515655446004)
      logBeta = 0
    default: (first, second, logBeta) = (0, 0, 0)
    }
  }
}
