import WaveCore
import WaveOutcome

/// Turns the numbers of all trials into percentiles with intervals and a curve.
struct Summarizer: Sendable {
  /// The percentiles that are kept.
  static let percents = Array(stride(from: 5, through: 95, by: 5))
  /// How many points a curve has at most.
  static let curvePoints = 101

  private let count: Int
  private let ranks: [ClosedRange<Int>]

  /// A summarizer for samples of that many numbers, which must be positive.
  init(count: Int) {
    self.count = count
    ranks = Self.percents.map {
      Quantiles.rankInterval(count: count, probability: Double($0) / 100)
    }
  }

  /// The summary of one number for each trial, in the order of trials.
  func sample(of values: [Double]) -> Sample {
    var moments = Moments()
    for value in values { moments.add(value) }
    let sorted = values.sorted()
    return Sample(
      mean: moments.mean, deviation: moments.deviation, percentiles: percentiles(of: sorted),
      curve: curve(of: sorted))
  }

  /// The summary of integers.
  func sample(of values: [some BinaryInteger]) -> Sample { sample(of: values.map { Double($0) }) }

  /// Share of the numbers that are at most `limit`.
  func share(of values: [some BinaryInteger], atMost limit: Int) -> Double {
    Double(values.count { Int($0) <= limit }) / Double(count)
  }

  private func percentiles(of sorted: [Double]) -> [Percentile] {
    zip(Self.percents, ranks).map { percent, ranks in
      Percentile(
        percent: percent,
        value: Quantiles.quantile(Double(percent) / 100, ofSorted: sorted),
        low: sorted[ranks.lowerBound - 1], high: sorted[ranks.upperBound - 1])
    }
  }

  /// The distribution at evenly spaced ranks, each value once with the share at or below it.
  private func curve(of sorted: [Double]) -> [CurvePoint] {
    var points: [CurvePoint] = []
    var place = 0
    for step in 0..<Self.curvePoints {
      let rank = step * (sorted.count - 1) / (Self.curvePoints - 1)
      guard rank >= place else { continue }
      let value = sorted[rank]
      place = rank
      while place < sorted.count, sorted[place] == value { place += 1 }
      points.append(CurvePoint(value: value, share: Double(place) / Double(sorted.count)))
    }
    return points
  }
}
