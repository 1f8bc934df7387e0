extension DeterministicMath {
  /// Returns `x` to the power `y`.
  ///
  /// 1 where `y` is 0 or `x` is 1; a negative `x` has integer powers only. Within one unit in the
  /// last place while the result lies in 1e-9…1e9, growing to eight at the ends of the range.
  /// Source: exp(y log x) with the logarithm carried in two doubles (Dekker, 1971).
  public static func pow(_ x: Double, _ y: Double) -> Double {
    if y == 0 || x == 1 { return 1 }
    if x.isNaN || y.isNaN { return .nan }
    let isInteger = y.rounded(.towardZero) == y
    let isOdd = isInteger && abs(y) < 0x1p53 && Int64(y) & 1 == 1
    let size = magnitudePower(abs(x), y)
    guard x < 0 || (x == 0 && x.sign == .minus) else { return size }
    if x < 0, x.isFinite, !isInteger { return .nan }
    return isOdd ? -size : size
  }

  /// Returns `x` to the power `y` for `x` not negative.
  private static func magnitudePower(_ x: Double, _ y: Double) -> Double {
    if x == 1 { return 1 }
    if x == 0 || x == .infinity || !y.isFinite {
      return (x > 1) == (y > 0) ? .infinity : 0
    }
    if y == 1 { return x }
    if y == 2 { return x * x }
    if y == -1 { return 1 / x }
    let logarithm = preciseLog(x)
    if abs(logarithm.high * y) > 800 { return (x > 1) == (y > 0) ? .infinity : 0 }
    let high = product(logarithm.high, y)
    let exponent = high.high + (high.low + logarithm.low * y)
    let rest = (high.high - exponent) + (high.low + logarithm.low * y)
    let power = exp(exponent)
    return power.isFinite ? power + power * rest : power
  }

  /// Returns log `x` as the sum of two doubles, to about 60 bits, for `x` positive and finite.
  private static func preciseLog(_ x: Double) -> (high: Double, low: Double) {
    let isLarge = x.significand > 1.4142135623730951
    let m = isLarge ? x.significand / 2 : x.significand
    let k = Double(x.exponent) + (isLarge ? 1 : 0)
    let f = m - 1
    // s = f / (2 + f) with the rest of the division; f is exact, 2 + f is m + 1 in two parts.
    let divisor = m + 1
    let divisorLow = m - (divisor - 1)
    let s = f / divisor
    let back = product(s, divisor)
    let sLow = (((f - back.high) - back.low) - s * divisorLow) / divisor
    let scale = k * 6.93147180369123816490e-01
    let twice = 2 * s
    let high = scale + twice
    let lost = abs(scale) > abs(twice) ? twice - (high - scale) : scale - (high - twice)
    let low = lost + (2 * sLow + (s * logarithmRemainder(s) + k * 1.90821492927058770002e-10))
    let sum = high + low
    return (sum, low - (sum - high))
  }

  /// Returns the exact product of two doubles as a rounded part and its error.
  private static func product(_ a: Double, _ b: Double) -> (high: Double, low: Double) {
    let high = a * b
    let (aHigh, bHigh) = (upperHalf(a), upperHalf(b))
    let (aLow, bLow) = (a - aHigh, b - bHigh)
    return (high, ((aHigh * bHigh - high) + aHigh * bLow + aLow * bHigh) + aLow * bLow)
  }

  /// Returns the upper 26 bits of the significand of `x`.
  private static func upperHalf(_ x: Double) -> Double {
    Double(bitPattern: x.bitPattern & 0xffff_ffff_f800_0000)
  }
}
