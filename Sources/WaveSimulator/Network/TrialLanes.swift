import WaveCore

/// The random numbers of a block of neighbouring trials, drawn side by side.
///
/// Trials 2i and 2i + 1 share a block of Philox: its counter holds i, the even trial takes the lower
/// 64 bits and the odd one the upper. So any trial of any task is drawn by itself with the same
/// result, and a loop over a block of trials becomes vector instructions. In a block of trials the
/// even ones lie in the first half of the lanes and the odd ones in the second.
enum TrialLanes {
  /// How many trials a block has: enough to fill the widest vectors several times over, and few
  /// enough that a block of some hundred tasks stays in a core's cache.
  static let count = 64

  /// The lanes of even trials, and of odd ones.
  static let half = count / 2

  /// The place of a block's trial among its lanes.
  @inline(__always)
  static func lane(ofTrial trial: Int) -> Int { (trial & 1) &* half &+ trial &>> 1 }

  /// The lanes of the first `count` trials of a block, as bits.
  static func mask(_ count: Int) -> UInt64 {
    (0..<count).reduce(0) { $0 | 1 << UInt64(lane(ofTrial: $1)) }
  }

  /// Draws a uniform number for each trial of a block, and writes what `value` makes of it.
  ///
  /// - Parameters:
  ///   - stream: what the numbers are for.
  ///   - block: the number of the block: its first trial is `block · count`.
  ///   - place: attempt and draw, as `DrawKey` packs them.
  @inline(__always)
  static func draw(
    _ stream: StableHash, block: Int, seed: UInt64, place: UInt32 = 0,
    into lanes: UnsafeMutablePointer<Double>, _ value: (Double) -> Double
  ) {
    let key = SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed &>> 32))
    let low = UInt32(truncatingIfNeeded: stream.value)
    let high = UInt32(truncatingIfNeeded: stream.value &>> 32)
    let firstPair = UInt32(truncatingIfNeeded: block &* half)
    for lane in 0..<half {
      let bits = Philox4x32.block(
        counter: SIMD4(low, high, firstPair &+ UInt32(truncatingIfNeeded: lane), place), key: key)
      lanes[lane] = value(uniform(bits.x, bits.y))
      lanes[half &+ lane] = value(uniform(bits.z, bits.w))
    }
  }

  /// The uniform number of one trial, the same as `draw` writes for it.
  @inline(__always)
  static func uniform(
    _ stream: StableHash, trial: Int, seed: UInt64, place: UInt32 = 0
  ) -> Double {
    let bits = Philox4x32.block(
      counter: SIMD4(
        UInt32(truncatingIfNeeded: stream.value), UInt32(truncatingIfNeeded: stream.value &>> 32),
        UInt32(truncatingIfNeeded: trial &>> 1), place),
      key: SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed &>> 32)))
    return trial & 1 == 0 ? uniform(bits.x, bits.y) : uniform(bits.z, bits.w)
  }

  /// `Philox4x32.uniform` without a conversion from integer to floating point, which not every
  /// processor has for vectors: 52 bits under the exponent of 1 are 1 + k · 2⁻⁵², less 1, plus half
  /// a cell; every step is exact.
  @inline(__always)
  static func uniform(_ low: UInt32, _ high: UInt32) -> Double {
    let word = UInt64(high) &<< 32 | UInt64(low)
    return (Double(bitPattern: (word &>> 12) | 0x3FF0_0000_0000_0000) - 1) + 0x1p-53
  }
}
