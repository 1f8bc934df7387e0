/// A sequence of random numbers for search algorithms, keyed by seed and stream.
///
/// Equal seed and stream give the same sequence everywhere; different streams are independent and
/// are kept apart from the numbers of `TrialRandom` under the same seed. The state is a few plain
/// words: copying it forks the sequence.
public struct SequentialRandom: RandomNumberGenerator, Hashable, Sendable {
  @usableFromInline let key: SIMD2<UInt32>
  @usableFromInline let stream: UInt32
  @usableFromInline var position: UInt64 = 0
  @usableFromInline var spare: UInt64 = 0

  /// The sequence numbered `stream` under `seed`, from its start.
  public init(seed: UInt64, stream: UInt64 = 0) {
    // The key is a hash, not the seed itself, so that a search never walks through the numbers
    // that the simulation of the same seed draws.
    let hash = StableHash("sequence").combining(seed).combining(stream).value
    let other = StableHash("sequence counter").combining(stream).value
    key = SIMD2(UInt32(truncatingIfNeeded: hash), UInt32(truncatingIfNeeded: hash &>> 32))
    self.stream = UInt32(truncatingIfNeeded: other)
  }

  /// The next 64 random bits.
  @inlinable
  public mutating func next() -> UInt64 {
    defer { position &+= 1 }
    if position & 1 == 1 { return spare }
    let index = position &>> 1
    let low = UInt32(truncatingIfNeeded: index)
    let high = UInt32(truncatingIfNeeded: index &>> 32)
    let block = Philox4x32.block(counter: SIMD4(low, high, stream, 0), key: key)
    spare = UInt64(block.w) &<< 32 | UInt64(block.z)
    return UInt64(block.y) &<< 32 | UInt64(block.x)
  }

  /// The next uniform number, strictly between 0 and 1.
  @inlinable
  public mutating func uniform() -> Double {
    Philox4x32.uniform(from: next())
  }

  /// The next integer in `0..<bound`, each with exactly the same probability.
  ///
  /// Source: Lemire, "Fast random integer generation in an interval" (2019).
  ///
  /// - Precondition: `bound` is positive.
  @inlinable
  public mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "an integer below \(bound) does not exist")
    let width = UInt64(bound)
    var product = next().multipliedFullWidth(by: width)
    if product.low < width {
      let threshold = (0 &- width) % width
      while product.low < threshold { product = next().multipliedFullWidth(by: width) }
    }
    return Int(product.high)
  }

  /// Puts `elements` into a random order, each order with the same probability.
  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, below(last + 1))
    }
  }
}
