/// How much of the variance of one series goes with each of several others, taken in order.
///
/// Each explaining series is freed of what the earlier ones explain (Gram–Schmidt); the share of
/// the variance that goes with what is left is its own. These are the sequential sums of squares of
/// a linear regression (Draper and Smith, "Applied Regression Analysis", 1998, chapter 6): none is
/// negative, and together they are R². For parts Cᵥ of a sum C this is Cov(Cᵥ, C) / Var(C), with Cᵥ
/// the part of C that is linear in what is new in series v.
struct VarianceSplit {
  /// The share of each explaining series, in order; 0 for one that never changes or brings nothing
  /// new.
  let shares: [Double]

  /// A series whose own part is smaller than this share of its variance is taken to bring nothing
  /// new: what is left of it is rounding.
  private static let leastOwnPart = 1e-9

  /// The split of a series by others of the same length.
  ///
  /// - Complexity: O(k² n) for k series.
  init(of explained: [Double], by explaining: [[Double]]) {
    let target = Self.centred(explained)
    let variance = Self.product(target, target)
    var bases: [(values: [Double], square: Double)] = []
    shares = explaining.map { series in
      var own = Self.centred(series)
      let whole = Self.product(own, own)
      for basis in bases {
        let factor = Self.product(own, basis.values) / basis.square
        for place in own.indices { own[place] -= factor * basis.values[place] }
      }
      let square = Self.product(own, own)
      guard variance > 0, whole > 0, square > Self.leastOwnPart * whole else { return 0 }
      bases.append((own, square))
      let common = Self.product(own, target)
      return min(1, common * common / (square * variance))
    }
  }

  private static func centred(_ values: [Double]) -> [Double] {
    let mean = values.reduce(0, +) / Double(max(1, values.count))
    return values.map { $0 - mean }
  }

  private static func product(_ one: [Double], _ other: [Double]) -> Double {
    var sum = 0.0
    for place in one.indices { sum += one[place] * other[place] }
    return sum
  }
}
