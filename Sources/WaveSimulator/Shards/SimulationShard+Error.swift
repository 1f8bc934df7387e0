import WaveCore
import WaveOutcome

extension SimulationShard {
  /// The percentiles of cost a stop rule looks at.
  static let trackedPercents = [50, 80]
  /// The quantile at 97.5 % of the normal distribution.
  static let normalFactor = 1.96

  /// How well the trials know cost and date: half the width of the widest 95 % interval of P50 and
  /// P80 of the cost and of the mean date, as a share of its value; dates count from the scenario's
  /// start.
  ///
  /// Dates fall on slots, so a percentile of them may lie between two for ever; their mean does not.
  ///
  /// - Complexity: O(n)
  public var error: Double {
    var days = Moments()
    for day in records.finishDays { days.add(Double(day)) }
    var halves = [
      (half: Self.normalFactor * days.deviation / Double(count).squareRoot(), value: days.mean)
    ]
    for percent in Self.trackedPercents {
      let cost = ResultBuilder.percentile(percent, of: records.costs[...])
      halves.append((half: (cost.high - cost.low) / 2, value: cost.value))
    }
    return halves.reduce(0) { widest, tracked in
      guard tracked.half > 0 else { return widest }
      return max(widest, tracked.value == 0 ? .infinity : tracked.half / abs(tracked.value))
    }
  }
}
