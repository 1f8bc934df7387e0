extension DeterministicMath {
  /// Returns e to the power `x`.
  ///
  /// Overflows to infinity above 709.78, underflows to zero below -745.13; not a number stays so.
  /// Source: fdlibm `e_exp.c`, a rational approximation on |r| ≤ ln 2 / 2.
  @inlinable
  public static func exp(_ x: Double) -> Double {
    guard abs(x) <= 745.2 else { return x.isNaN ? x : (x > 0 ? .infinity : 0) }
    if x > 709.782712893384 { return .infinity }
    let shift = x < 0 ? -0.5 : 0.5
    let exponent = Int32(1.44269504088896338700 * x + shift)
    let multiple = Double(exponent)
    let high = x - multiple * 6.93147180369123816490e-01
    let low = multiple * 1.90821492927058770002e-10
    let rest = high - low
    let square = rest * rest
    let series =
      rest
      - square
      * (1.66666666666666019037e-01
        + square
        * (-2.77777777770155933842e-03
          + square
          * (6.61375632143793436117e-05
            + square * (-1.65339022054652515390e-06 + square * 4.13813679705723846039e-08))))
    let fraction = 1 - ((low - (rest * series) / (2 - series)) - high)
    return scaled(fraction, by: Int(exponent))
  }

  /// Returns `fraction` times two to the power `exponent`, rounded once where the result is tiny.
  @inlinable
  static func scaled(_ fraction: Double, by exponent: Int) -> Double {
    if exponent > 1023 { return fraction * 2 * powerOfTwo(exponent &- 1) }
    if exponent >= -1021 { return fraction * powerOfTwo(exponent) }
    return fraction * powerOfTwo(exponent &+ 1000) * 0x1p-1000
  }
}
