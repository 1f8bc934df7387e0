extension DeterministicMath {
  /// The largest angle whose phase is computed: 2²⁰ quarter turns, about 1.6 million.
  public static let largestAngle = 0x1p20 * 1.5707963267948966

  /// Returns the sine of `x` radians.
  ///
  /// Not a number beyond `largestAngle`, where the digits of a measured angle say nothing about its
  /// phase. Source: fdlibm `k_sin.c`, after reduction by π/2 in three parts (Cody and Waite, 1980).
  public static func sin(_ x: Double) -> Double {
    quarterTurned(x, by: 0)
  }

  /// Returns the cosine of `x` radians.
  ///
  /// Not a number beyond `largestAngle`. Source: fdlibm `k_cos.c`, reduced as for `sin`.
  public static func cos(_ x: Double) -> Double {
    quarterTurned(x, by: 1)
  }
}

extension DeterministicMath {
  /// Returns the sine of `x` plus `turns` quarter turns.
  private static func quarterTurned(_ x: Double, by turns: Int) -> Double {
    guard abs(x) <= largestAngle else { return .nan }
    let multiple = (x * 6.36619772367581382433e-01).rounded(.toNearestOrEven)
    let coarse = x - multiple * 1.57079632673412561417e+00
    let middle = multiple * 6.07710050630396597660e-11
    let rest = coarse - middle
    let low = multiple * 2.02226624879595063154e-21 - ((coarse - rest) - middle)
    let angle = rest - low
    let tail = (rest - angle) - low
    switch (Int(multiple) &+ turns) & 3 {
    case 0: return sineSeries(angle, tail)
    case 1: return cosineSeries(angle, tail)
    case 2: return -sineSeries(angle, tail)
    default: return -cosineSeries(angle, tail)
    }
  }

  /// Returns the sine of `x + tail` for |x| ≤ π/4.
  private static func sineSeries(_ x: Double, _ tail: Double) -> Double {
    let z = x * x
    let cube = z * x
    let high =
      2.75573137070700676789e-06 + z
      * (-2.50507602534068634195e-08 + z * 1.58969099521155010221e-10)
    let series = 8.33333333332248946124e-03 + z * (-1.98412698298579493134e-04 + z * high)
    return x - ((z * (0.5 * tail - cube * series) - tail) + cube * 1.66666666666666324348e-01)
  }

  /// Returns the cosine of `x + tail` for |x| ≤ π/4.
  private static func cosineSeries(_ x: Double, _ tail: Double) -> Double {
    let z = x * x
    let high =
      -2.75573143513906633035e-07 + z
      * (2.08757232129817482790e-09 - z * 1.13596475577881948265e-11)
    let low =
      4.16666666666666019037e-02 + z
      * (-1.38888888888741095749e-03 + z * (2.48015872894767294178e-05 + z * high))
    let half = 0.5 * z
    let whole = 1 - half
    return whole + (((1 - whole) - half) + (z * z * low - x * tail))
  }
}
