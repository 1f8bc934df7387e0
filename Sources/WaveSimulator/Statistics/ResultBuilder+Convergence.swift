import WaveCore
import WaveOutcome

extension ResultBuilder {
  /// How many points the way to the result is shown by.
  private static let convergencePoints = 10

  /// How well P80 was known on the way, after each tenth of the trials; only the end where there
  /// are too few.
  var convergence: [ConvergencePoint] {
    let points = min(Self.convergencePoints, records.count)
    return (1...points).map { part in
      let trials = records.count * part / points
      return ConvergencePoint(
        trials: trials, finishDay: Self.percentile(80, of: records.finishDays[..<trials]),
        cost: Self.percentile(80, of: records.costs[..<trials]))
    }
  }

  /// A percentile with its interval.
  static func percentile(_ percent: Int, of values: ArraySlice<some BinaryInteger>) -> Percentile {
    let probability = Double(percent) / 100
    var ranks = RankSelection(values.map { Double($0) })
    let interval = Quantiles.rankInterval(count: values.count, probability: probability)
    return Percentile(
      percent: percent, value: ranks.quantile(probability),
      low: ranks.value(at: interval.lowerBound - 1),
      high: ranks.value(at: interval.upperBound - 1))
  }
}
