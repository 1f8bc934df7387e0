extension DeterministicMath {
  /// Returns the error function, (2 / √π) ∫₀ˣ exp(-t²) dt.
  ///
  /// Source: a Chebyshev fit of erf(x) / x in x² on |x| ≤ 1, worst residual 1e-17.
  public static func erf(_ x: Double) -> Double {
    guard abs(x) > 1 else { return x * erfQuotient(x * x) }
    if x.isNaN { return x }
    let rest = scaledComplement(abs(x)) * gauss(x)
    return x > 0 ? 1 - rest : rest - 1
  }

  /// Returns `1 - erf(x)` without losing digits where `x` is large.
  ///
  /// Source: exp(-x²) times a Chebyshev fit of exp(x²) (1 + x) erfc(x) in 4 / (4 + x), worst
  /// residual 1e-18.
  public static func erfc(_ x: Double) -> Double {
    guard abs(x) > 1 else { return 1 - x * erfQuotient(x * x) }
    if x.isNaN { return x }
    let rest = scaledComplement(abs(x)) * gauss(x)
    return x > 0 ? rest : 2 - rest
  }

  /// Returns the probability that a standard normal variable is at most `x`.
  public static func normalCDF(_ x: Double) -> Double {
    guard x < -1.5 else { return 0.5 * erfc(-x * squareRootOfHalf) }
    return 0.5 * scaledComplement(-x * squareRootOfHalf) * gauss(x, over: 2)
  }

  /// Returns the `x` below which a standard normal variable lies with probability `p`.
  ///
  /// Minus infinity at 0, infinity at 1, not a number outside. Source: Wichura, "Algorithm AS 241:
  /// the percentage points of the normal distribution" (1988), routine PPND16.
  public static func inverseNormal(_ p: Double) -> Double {
    guard p > 0, p < 1 else { return p == 0 ? -.infinity : (p == 1 ? .infinity : .nan) }
    let q = p - 0.5
    if abs(q) <= 0.425 { return centralPercentagePoint(q) }
    let tail = (-log(q < 0 ? p : 1 - p)).squareRoot()
    let point = tail <= 5 ? middlePercentagePoint(tail - 1.6) : farPercentagePoint(tail - 5)
    return q < 0 ? -point : point
  }
}

extension DeterministicMath {
  /// Returns exp(-x² / divisor), splitting the square so that its rounding does not reach the result.
  private static func gauss(_ x: Double, over divisor: Double = 1) -> Double {
    guard abs(x) < 39 else { return 0 }
    let high = Double(bitPattern: x.bitPattern & 0xffff_ffff_f800_0000)
    return exp(-high * high / divisor) * exp(-(x - high) * (x + high) / divisor)
  }

  /// Returns erf(x) / x from `z` = x² ≤ 1.
  private static func erfQuotient(_ z: Double) -> Double {
    let upper =
      -1.4924736907419660e-05
      + z
      * (1.6447424703317362e-06
        + z
        * (-1.6208483801871705e-07
          + z * (1.3720064546777686e-08 + z * -7.795898827002142e-10)))
    let middle = 0.00522397760711642250 + z * (-0.0008548325975389692 + z * 0.00012055294904839707)
    let lower = -0.37612638903183543 + z * (0.11283791670945006 + z * -0.02686617064323777)
    let z3 = z * z * z
    return 1.1283791670955126 + z * (lower + z3 * (middle + z3 * upper))
  }

  /// Returns exp(x²) erfc(x) for `x` ≥ 1.
  private static func scaledComplement(_ x: Double) -> Double {
    let t = 4 / (4 + min(x, 28))
    let s = (t - 0.46330160320641284) * 2.9559422436134764
    var sum = 4.3712601463393397e-13
    sum = sum * s - 5.0473149870166005e-12
    sum = sum * s - 1.3940400853210719e-11
    sum = sum * s + 8.517746317143521e-11
    sum = sum * s + 3.367566022957097e-10
    sum = sum * s - 7.488618202961346e-10
    sum = sum * s - 6.868121854619684e-09
    sum = sum * s - 5.527487320620122e-09
    sum = sum * s + 9.919437018686172e-08
    sum = sum * s + 4.595756669752255e-07
    sum = sum * s + 1.3273048374809582e-07
    sum = sum * s - 8.387377243345524e-06
    sum = sum * s - 5.4019998140846863e-05
    sum = sum * s - 0.00020942493113597436
    sum = sum * s - 0.0005835679365804015
    sum = sum * s - 0.0011622998787741783
    sum = sum * s - 0.0012546224277776021
    sum = sum * s + 0.0017442076770800413
    sum = sum * s + 0.014316073427767301
    sum = sum * s + 0.04882091043231397
    sum = sum * s + 0.12377184007246665
    sum = sum * s + 0.670977726178246
    return sum / (x + 1)
  }

  /// Returns the percentage point at `p` = 0.5 + `q` for |q| ≤ 0.425.
  private static func centralPercentagePoint(_ q: Double) -> Double {
    let r = 0.180625 - q * q
    var above = 2.5090809287301226727e+3
    above = above * r + 3.3430575583588128105e+4
    above = above * r + 6.7265770927008700853e+4
    above = above * r + 4.5921953931549871457e+4
    above = above * r + 1.3731693765509461125e+4
    above = above * r + 1.9715909503065514427e+3
    above = above * r + 1.3314166789178437745e+2
    above = above * r + 3.3871328727963666080
    var below = 5.2264952788528545610e+3
    below = below * r + 2.8729085735721942674e+4
    below = below * r + 3.9307895800092710610e+4
    below = below * r + 2.1213794301586595867e+4
    below = below * r + 5.3941960214247511077e+3
    below = below * r + 6.8718700749205790830e+2
    below = below * r + 4.2313330701600911252e+1
    below = below * r + 1
    return q * above / below
  }

  /// Returns the percentage point at exp(-(`r` + 1.6)²) for tails down to exp(-25).
  private static func middlePercentagePoint(_ r: Double) -> Double {
    var above = 7.74545014278341407640e-4
    above = above * r + 2.27238449892691845833e-2
    above = above * r + 2.41780725177450611770e-1
    above = above * r + 1.27045825245236838258
    above = above * r + 3.64784832476320460504
    above = above * r + 5.76949722146069140550
    above = above * r + 4.63033784615654529590
    above = above * r + 1.42343711074968357734
    var below = 1.05075007164441684324e-9
    below = below * r + 5.47593808499534494600e-4
    below = below * r + 1.51986665636164571966e-2
    below = below * r + 1.48103976427480074590e-1
    below = below * r + 6.89767334985100004550e-1
    below = below * r + 1.67638483018380384940
    below = below * r + 2.05319162663775882187
    below = below * r + 1
    return above / below
  }

  /// Returns the percentage point at exp(-(`r` + 5)²) for the tails beyond.
  private static func farPercentagePoint(_ r: Double) -> Double {
    var above = 2.01033439929228813265e-7
    above = above * r + 2.71155556874348757815e-5
    above = above * r + 1.24266094738807843860e-3
    above = above * r + 2.65321895265761230930e-2
    above = above * r + 2.96560571828504891230e-1
    above = above * r + 1.78482653991729133580
    above = above * r + 5.46378491116411436990
    above = above * r + 6.65790464350110377720
    var below = 2.04426310338993978564e-15
    below = below * r + 1.42151175831644588870e-7
    below = below * r + 1.84631831751005468180e-5
    below = below * r + 7.86869131145613259100e-4
    below = below * r + 1.48753612908506148525e-2
    below = below * r + 1.36929880922735805310e-1
    below = below * r + 5.99832206555887937690e-1
    below = below * r + 1
    return above / below
  }
}
