import WaveCore

/// What a row of payments is worth today.
///
/// Payments are at equal distances in time; the first one is today's and is not discounted.
public enum PresentValue {
  /// The rate a month that makes a year's rate: `(1 + r)^(1/12) − 1`.
  public static func monthlyRate(yearly rate: Double) -> Double {
    DeterministicMath.pow(1 + rate, 1.0 / 12) - 1
  }

  /// The net present value `Σ flow_t / (1 + r)^t`.
  ///
  /// A spreadsheet's `NPV()` also discounts the first payment: its figure is this one's divided by
  /// `1 + r`.
  public static func net(_ flows: [Double], rate: Double) -> Double {
    var value = 0.0
    for flow in flows.reversed() { value = value / (1 + rate) + flow }
    return value
  }

  /// The rate at which the net present value is nothing, by bisection to 1e-12; nil where payments
  /// do not change sign.
  ///
  /// Where they change sign more than once there may be several such rates, of which this is one:
  /// see `signChanges(_:)` and `modifiedRate(_:finance:reinvest:)`.
  public static func internalRate(_ flows: [Double]) -> Double? {
    guard signChanges(flows) > 0 else { return nil }
    var low = -0.999999
    var high = 1.0
    let isPositiveLow = net(flows, rate: low) > 0
    while (net(flows, rate: high) > 0) == isPositiveLow {
      high *= 2
      if high > 1e9 { return nil }
    }
    for _ in 0..<200 where high - low > 1e-13 * max(1, abs(high)) {
      let middle = (low + high) / 2
      if (net(flows, rate: middle) > 0) == isPositiveLow { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// How often the payments change sign, zeros left out.
  public static func signChanges(_ flows: [Double]) -> Int {
    let signs = flows.filter { $0 != 0 }.map { $0 > 0 }
    return zip(signs, signs.dropFirst()).count { $0 != $1 }
  }

  /// The modified internal rate: what is paid is financed at one rate, what is got is reinvested
  /// at another; nil where nothing is paid or nothing got.
  public static func modifiedRate(
    _ flows: [Double], finance: Double, reinvest: Double
  ) -> Double? {
    let periods = flows.count - 1
    let paid = -net(flows.map { min(0, $0) }, rate: finance)
    let growth = DeterministicMath.pow(1 + reinvest, Double(periods))
    let got = net(flows.map { max(0, $0) }, rate: reinvest) * growth
    guard periods > 0, paid > 0, got > 0 else { return nil }
    return DeterministicMath.pow(got / paid, 1 / Double(periods)) - 1
  }

  /// The periods until the undiscounted sum of payments reaches nothing, the last one in part; nil
  /// where it never does.
  public static func payback(_ flows: [Double]) -> Double? {
    var sum = 0.0
    for (period, flow) in flows.enumerated() {
      let next = sum + flow
      if sum < 0, next >= 0 { return Double(period - 1) + -sum / flow }
      if period == 0, next >= 0 { return 0 }
      sum = next
    }
    return nil
  }
}
