/// Quantiles of a sample and how far they can be trusted.
public enum Quantiles {
  /// Returns the quantile of type 7 at probability `p` of a sample sorted upward.
  ///
  /// Linear between the order statistics at ranks 1 + p (n - 1), as most spreadsheets and R do.
  /// Source: Hyndman and Fan, "Sample quantiles in statistical packages" (1996).
  ///
  /// - Precondition: the sample is sorted and not empty, and `p` lies in 0…1.
  /// - Complexity: O(1)
  public static func quantile(_ p: Double, ofSorted sample: [Double]) -> Double {
    precondition(!sample.isEmpty, "an empty sample has no quantile")
    precondition(p >= 0 && p <= 1, "a probability lies between 0 and 1")
    let place = p * Double(sample.count - 1)
    let index = Int(place)
    guard index + 1 < sample.count else { return sample[sample.count - 1] }
    return sample[index] + (place - Double(index)) * (sample[index + 1] - sample[index])
  }

  /// Returns the ranks, from 1, between whose order statistics the true quantile at `p` lies.
  ///
  /// The number of a sample's values below the true quantile is binomial, whatever the distribution;
  /// the interval cuts at most half of `1 - confidence` off at either end. In a sample too small for
  /// an end to be certain, that end is the first or the last rank.
  ///
  /// - Precondition: `count` is positive; `p` and `confidence` lie strictly between 0 and 1.
  public static func rankInterval(
    count: Int, probability p: Double, confidence: Double = 0.95
  ) -> ClosedRange<Int> {
    precondition(count > 0, "an empty sample has no ranks")
    precondition(p > 0 && p < 1 && confidence > 0 && confidence < 1)
    let tail = (1 - confidence) / 2
    let lowest = firstCount(in: 0...count) { binomialCDF($0, count, p) > tail }
    let highest = firstCount(in: 0...count) { binomialCDF($0, count, p) >= 1 - tail } + 1
    return max(lowest, 1)...min(max(highest, 1), count)
  }

  /// The probability of at most `k` successes in `count` trials of probability `p` each.
  static func binomialCDF(_ k: Int, _ count: Int, _ p: Double) -> Double {
    if k < 0 { return 0 }
    if k >= count { return 1 }
    return DeterministicMath.incompleteBeta(1 - p, Double(count - k), Double(k + 1))
  }

  /// The first number of `range` for which `holds`, which must not turn false again after it.
  private static func firstCount(
    in range: ClosedRange<Int>, where holds: (Int) -> Bool
  ) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
