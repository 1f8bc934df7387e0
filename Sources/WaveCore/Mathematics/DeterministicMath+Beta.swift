extension DeterministicMath {
  /// Returns the natural logarithm of the gamma function of `x`.
  ///
  /// Infinity at zero and at infinity, not a number below zero. Source: Stirling's series with
  /// eight terms from 10 upward, reached by the recurrence Γ(x + 1) = x Γ(x).
  public static func logGamma(_ x: Double) -> Double {
    guard x > 0, x < .infinity else { return x.isNaN || x < 0 ? .nan : .infinity }
    if x == 1 || x == 2 { return 0 }
    var shifted = x
    var product = 1.0
    while shifted < 10 {
      product *= shifted
      shifted += 1
    }
    let inverse = 1 / shifted
    let z = inverse * inverse
    let upper =
      -691.0 / 360_360 + z * (1.0 / 156 - z * (3617.0 / 122_400))
    let lower =
      1.0 / 12 + z
      * (-1.0 / 360 + z * (1.0 / 1260 + z * (-1.0 / 1680 + z * (1.0 / 1188 + z * upper))))
    let stirling = (shifted - 0.5) * log(shifted) - shifted + 0.91893853320467274178
    return stirling + lower * inverse - log(product)
  }

  /// Returns the logarithm of the beta function, Γ(a) Γ(b) / Γ(a + b).
  public static func logBeta(_ a: Double, _ b: Double) -> Double {
    logGamma(a) + logGamma(b) - logGamma(a + b)
  }

  /// Returns the probability that a beta variable with parameters `a` and `b` is at most `x`.
  ///
  /// Not a number unless both parameters are positive. Source: the continued fraction of Abramowitz
  /// and Stegun 26.5.8, evaluated by the method of Lentz (1976) as modified by Thompson and Barnett.
  public static func incompleteBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
    incompleteBeta(x, a, b, logBeta: logBeta(a, b))
  }

  /// Returns `incompleteBeta(x, a, b)` where the logarithm of the beta function is known already.
  static func incompleteBeta(_ x: Double, _ a: Double, _ b: Double, logBeta: Double) -> Double {
    guard a > 0, b > 0, !x.isNaN else { return .nan }
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    let front = exp(a * log(x) + b * log1p(-x) - logBeta)
    if x * (a + b + 2) < a + 1 { return front * betaFraction(x, a, b) / a }
    return 1 - front * betaFraction(1 - x, b, a) / b
  }

  /// Returns the continued fraction of the incomplete beta function, for x < (a + 1) / (a + b + 2).
  private static func betaFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    var c = 1.0
    var d = 1 / away(from: tiny, 1 - (a + b) * x / (a + 1))
    var fraction = d
    for step in 1...10_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / away(from: tiny, 1 + even * d)
      c = away(from: tiny, 1 + even / c)
      fraction *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / away(from: tiny, 1 + odd * d)
      c = away(from: tiny, 1 + odd / c)
      let factor = d * c
      fraction *= factor
      if abs(factor - 1) < 3e-16 { break }
    }
    return fraction
  }

  /// Returns `x`, or `tiny` where `x` is so near zero that dividing by it would overflow.
  private static func away(from tiny: Double, _ x: Double) -> Double {
    abs(x) < tiny ? tiny : x
  }
}
