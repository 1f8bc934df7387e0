import WaveCore

/// Finds single ranks of a sample without sorting all of it.
///
/// Each search leaves the sample parted around the ranks found, which the next one builds on.
/// Source: Hoare, "Algorithm 65: Find" (1961), with the median of three as pivot.
struct RankSelection {
  private var values: [Double]
  /// Ranks whose value stands in its place, with the ends as sentinels, sorted.
  private var settled: [Int]

  /// A sample that is not empty and holds numbers only.
  init(_ values: [Double]) {
    self.values = values
    settled = [-1, values.count]
  }

  /// A single quantile of some numbers, of type 7.
  static func quantile(_ p: Double, of values: [Double]) -> Double {
    var ranks = RankSelection(values)
    return ranks.quantile(p)
  }

  /// The quantile of type 7, as `Quantiles` has it.
  ///
  /// - Complexity: O(n) expected
  mutating func quantile(_ p: Double) -> Double {
    let place = p * Double(values.count - 1)
    let rank = Int(place)
    let value = self.value(at: rank)
    guard rank + 1 < values.count else { return value }
    return value + (place - Double(rank)) * (self.value(at: rank + 1) - value)
  }

  /// The value of a rank, counted from 0.
  mutating func value(at rank: Int) -> Double {
    let above = settled.firstIndex { $0 >= rank } ?? 0
    guard settled[above] != rank else { return values[rank] }
    values.withUnsafeMutableBufferPointer { values in
      Self.settle(rank, in: values, settled[above - 1] + 1, settled[above] - 1)
    }
    settled.insert(rank, at: above)
    return values[rank]
  }

  private static func settle(
    _ rank: Int, in values: UnsafeMutableBufferPointer<Double>, _ first: Int, _ last: Int
  ) {
    var (low, high) = (first, last)
    while low < high {
      let pivot = median(values[low], values[low + (high - low) / 2], values[high])
      var (left, right) = (low, high)
      while left <= right {
        while values[left] < pivot { left += 1 }
        while values[right] > pivot { right -= 1 }
        if left <= right {
          values.swapAt(left, right)
          left += 1
          right -= 1
        }
      }
      if rank <= right {
        high = right
      } else if rank >= left {
        low = left
      } else {
        return
      }
    }
  }

  private static func median(_ a: Double, _ b: Double, _ c: Double) -> Double {
    max(min(a, b), min(max(a, b), c))
  }
}
