import WaveCore
import WaveScenario

/// How long a group's outage takes, as a normal distribution cut off at nothing.
///
/// Its mean and its quantile at the scenario's confidence are the runbook's; at a confidence of a
/// half, which fixes no spread, the deviation is a fifth of the mean.
struct OutageDistribution {
  /// The mean in minutes, backlog drain included.
  let mean: Double
  /// The standard deviation in minutes.
  let deviation: Double

  /// The distribution of a runbook's outage.
  init(_ runbook: Runbook, confidence: Double) {
    let drain = Double(runbook.backlogDrain?.count ?? 0)
    mean = Double(runbook.mean.count) + drain
    let z = DeterministicMath.inverseNormal(min(0.999, max(0.001, confidence)))
    let above = Double(runbook.duration.count - runbook.mean.count)
    deviation = z > 0.05 ? max(0, above / z) : 0.2 * Double(runbook.mean.count)
  }

  /// The outages at the middles of sixteen equally likely parts, in minutes.
  var equallyLikely: [Double] {
    (0..<16).map { part in
      let z = DeterministicMath.inverseNormal((Double(part) + 0.5) / 16)
      return max(0, mean + z * deviation)
    }
  }

  /// The probability of an outage longer than so many minutes.
  func probability(above minutes: Double) -> Double {
    guard deviation > 0 else { return mean > minutes ? 1 : 0 }
    return DeterministicMath.normalCDF((mean - minutes) / deviation)
  }
}
