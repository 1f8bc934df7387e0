extension DeterministicMath {
  /// Returns the natural logarithm of `x`.
  ///
  /// Minus infinity at zero, not a number below it. Source: fdlibm `e_log.c`.
  @inlinable
  public static func log(_ x: Double) -> Double {
    guard x > 0, x < .infinity else {
      return x == 0 ? -.infinity : (x == .infinity ? x : .nan)
    }
    let isSubnormal = x < 0x1p-1022
    let bits = (isSubnormal ? x * 0x1p54 : x).bitPattern
    // Split so that the significand lies between √½ and √2, as musl does.
    let offset = bits &+ (0x3ff0_0000_0000_0000 &- 0x3fe6_a09e_0000_0000)
    let exponent = Int(offset &>> 52) &- 1023 &- (isSubnormal ? 54 : 0)
    let significand = (offset & 0x000f_ffff_ffff_ffff) &+ 0x3fe6_a09e_0000_0000
    let f = Double(bitPattern: significand) - 1
    let half = 0.5 * f * f
    let s = f / (2 + f)
    let remainder = logarithmRemainder(s)
    let k = Double(exponent)
    return s * (half + remainder) + k * 1.90821492927058770002e-10 - half + f
      + k * 6.93147180369123816490e-01
  }

  /// Returns the logarithm of `1 + x`, accurate where `x` is too small to be seen beside 1.
  ///
  /// Minus infinity at -1, not a number below it. Source: the correction of Kahan (1981) on `log`.
  @inlinable
  public static func log1p(_ x: Double) -> Double {
    guard x > -1, x < .infinity else {
      return x == -1 ? -.infinity : (x == .infinity ? x : .nan)
    }
    if abs(x) < 0x1p-53 { return x }
    if x > -0.2929, x < 0.4143 {
      let half = 0.5 * x * x
      let s = x / (2 + x)
      return x - (half - s * (half + logarithmRemainder(s)))
    }
    let sum = 1 + x
    let lost = x >= 1 ? 1 - (sum - x) : x - (sum - 1)
    return log(sum) + lost / sum
  }

  /// Returns log((1 + s) / (1 - s)) / s - 2 for |s| ≤ 0.1716, the even series of fdlibm.
  @inlinable
  static func logarithmRemainder(_ s: Double) -> Double {
    let z = s * s
    let w = z * z
    let odd =
      w
      * (3.999999999940941908e-01
        + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01))
    let even =
      z
      * (6.666666666666735130e-01
        + w
        * (2.857142874366239149e-01
          + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)))
    return even + odd
  }
}
