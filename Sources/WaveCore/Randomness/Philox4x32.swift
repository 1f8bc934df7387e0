/// The counter-based random function Philox4x32-10.
///
/// A bijection of 128 bits under a 64-bit key: the numbers of any trial can be computed at once,
/// in any order, on any machine. Source: Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as
/// easy as 1, 2, 3" (2011).
public enum Philox4x32 {
  /// Returns the 128 random bits that stand at `counter` under `key`.
  ///
  /// Always inlined, so that a loop over counters becomes vector instructions.
  @inlinable
  @inline(__always)
  public static func block(
    counter: SIMD4<UInt32>,
    key: SIMD2<UInt32>
  ) -> SIMD4<UInt32> {
    var (c0, c1, c2, c3) = (counter.x, counter.y, counter.z, counter.w)
    var (k0, k1) = (key.x, key.y)
    for _ in 0..<10 {
      let first = UInt64(c0) &* 0xD251_1F53
      let second = UInt64(c2) &* 0xCD9E_8D57
      c0 = UInt32(truncatingIfNeeded: second &>> 32) ^ c1 ^ k0
      c1 = UInt32(truncatingIfNeeded: second)
      c2 = UInt32(truncatingIfNeeded: first &>> 32) ^ c3 ^ k1
      c3 = UInt32(truncatingIfNeeded: first)
      k0 = k0 &+ 0x9E37_79B9
      k1 = k1 &+ 0xBB67_AE85
    }
    return SIMD4(c0, c1, c2, c3)
  }

  /// Returns a uniform number strictly between 0 and 1 from 64 random bits.
  ///
  /// The upper 52 bits choose the middle of one of 2⁵² equal cells, so neither end can come out
  /// and `1 - u` is exact.
  @inlinable
  public static func uniform(from word: UInt64) -> Double {
    (Double(word &>> 12) + 0.5) * 0x1p-52
  }
}
