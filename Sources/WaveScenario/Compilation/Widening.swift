import WaveCore
import WaveLandscape

/// How much wider an estimate becomes because cells behind it were blank.
///
/// The default book says between which multiples of a default the truth lies with 80 %
/// probability; the factors of several blanks multiply.
struct Widening: Hashable, Sendable {
  /// The factor on the low value, at most 1.
  var low = 1.0
  /// The factor on the high value, at least 1.
  var high = 1.0

  /// The widening by all blanks among these origins; none where every cell was filled.
  init(_ origins: [Origin]) {
    for case .assumed(let code, _) in origins {
      guard let entry = DefaultBook.entry(code) else { continue }
      low *= min(1, max(0.05, entry.lowFactor))
      high *= max(1, entry.highFactor)
    }
  }

  /// Whether a blank widens anything.
  var isWider: Bool { low < 1 || high > 1 }

  /// An estimate around a likely value, its ends given as factors and widened.
  ///
  /// Blanks make it lognormal, because then the ends are percentiles and not limits.
  func estimate(
    likely: Double, lowFactor: Double, highFactor: Double, shape: DistributionShape
  ) -> ThreePointEstimate {
    guard likely > 0, lowFactor < 1 || highFactor > 1 || isWider else {
      return ThreePointEstimate(fixed: max(0, likely))
    }
    let estimate = try? ThreePointEstimate(
      low: likely * lowFactor * low, likely: likely, high: likely * highFactor * high,
      shape: isWider ? .lognormal : shape)
    return estimate ?? ThreePointEstimate(fixed: likely)
  }
}
