import WaveCore
import WaveOutcome

extension SimulationShard {
  /// The percentiles a stop rule looks at.
  static let trackedPercents = [50, 80]

  /// How well the trials know date and cost: half the width of the widest 95 % interval of P50 and
  /// P80 of both, as a share of its value; dates count from the scenario's start.
  ///
  /// - Complexity: O(n)
  public var error: Double {
    var widest = 0.0
    for percent in Self.trackedPercents {
      let known = [
        ResultBuilder.percentile(percent, of: records.finishDays[...]),
        ResultBuilder.percentile(percent, of: records.costs[...]),
      ]
      for percentile in known {
        let half = (percentile.high - percentile.low) / 2
        let value = abs(percentile.value)
        guard half > 0 else { continue }
        widest = max(widest, value > 0 ? half / value : .infinity)
      }
    }
    return widest
  }
}
