/// Elementary and special functions whose results are the same bits on every machine.
///
/// Platform libraries differ in the last digit, and a last digit can turn a simulated cutover from
/// go to no-go. Everything here is built from `+ − × ÷ √`, which IEEE 754 fixes exactly, in one
/// fixed order and without fused operations (Swift never contracts `a * b + c` by itself).
/// The elementary functions follow fdlibm (Sun Microsystems, 1993):
///
/// > Copyright (C) 1993, 2004 by Sun Microsystems, Inc. All rights reserved. Permission to use,
/// > copy, modify, and distribute this software is freely granted, provided that this notice is
/// > preserved.
///
/// | function | error, at most |
/// |---|---|
/// | `exp`, `log`, `sin`, `cos` | 0.8 units in the last place |
/// | `log1p` | 1.1 units in the last place |
/// | `pow` | 1.2 units in the last place for results in 1e-9…1e9, 4 at the ends of the range |
/// | `erf` | 1.5 units in the last place |
/// | `erfc`, `normalCDF`, `inverseNormal` | 1.5e-15 relative |
/// | `logGamma` | 1e-14 of the larger of 1 and the result |
/// | `incompleteBeta` | 1e-12 absolute for parameters up to 1,000, 1e-14 up to 10 |
///
/// Measured over some thousand random arguments each against 60 decimal digits.
public enum DeterministicMath {
  /// The square root of a half, to the nearest double.
  @usableFromInline static let squareRootOfHalf = 0x1.6a09e667f3bcdp-1

  /// The power of two with exponent `exponent`, which must lie in -1022…1023.
  @inlinable
  static func powerOfTwo(_ exponent: Int) -> Double {
    Double(bitPattern: UInt64(truncatingIfNeeded: exponent &+ 1023) &<< 52)
  }
}
