/// Places on a chart for values: a straight line from a domain to a range of pixels.
struct LinearScale {
  /// The lowest value.
  var low: Double
  /// The highest value.
  var high: Double
  /// The pixel of the lowest value.
  var start: Double
  /// The pixel of the highest value.
  var end: Double

  /// The pixel of a value.
  func callAsFunction(_ value: Double) -> Double {
    high > low ? start + (value - low) / (high - low) * (end - start) : start
  }

  /// Round values inside the domain, about as many as wanted: steps of 1, 2 or 5 times a power of
  /// ten.
  func ticks(about count: Int) -> [Double] {
    let span = high - low
    guard span > 0, span.isFinite, count > 0 else { return [low] }
    let step = Self.roundStep(span / Double(count))
    let first = (low / step).rounded(.up)
    let last = (high / step).rounded(.down)
    guard first <= last else { return [low] }
    return stride(from: first, through: last, by: 1).map { $0 * step }
  }

  private static func roundStep(_ rough: Double) -> Double {
    var power = 1.0
    while power > rough { power /= 10 }
    while power * 10 <= rough { power *= 10 }
    let factor = rough / power
    return power * (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10)
  }
}
