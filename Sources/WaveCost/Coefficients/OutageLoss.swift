import WaveCore

/// What a plant loses while the ERP is down in production time.
///
/// Up to the tolerance nothing; while people work on paper, a share of the hourly cost; beyond,
/// all of it: `cost/h · erp_share · (beyond + idle_share · onPaper) / 60`, times of minutes.
public struct OutageLoss: Sendable {
  /// The plant, by row.
  public let plant: Int
  /// Production minutes that cost nothing.
  public let tolerance: Int
  /// Further production minutes worked on paper.
  public let workaround: Int
  /// The cost of a minute beyond both, in minor units.
  public let perMinute: Double
  /// The share of it lost while people work on paper, 0…1.
  public let idleShare: Double

  /// The loss in minor units, not rounded.
  public func loss(productionMinutes minutes: Double) -> Double {
    let late = max(0, minutes - Double(tolerance))
    let onPaper = min(late, Double(workaround))
    return perMinute * (late - onPaper + idleShare * onPaper)
  }

  /// The loss in whole minor units.
  public func amount(productionMinutes minutes: Int) -> Int {
    minutes <= tolerance ? 0 : roundHalfEven(loss(productionMinutes: Double(minutes)))
  }
}
