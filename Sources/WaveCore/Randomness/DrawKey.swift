/// The full address of one random number of a simulation.
///
/// | bits | part | place |
/// |---|---|---|
/// | 64 | seed | key |
/// | 64 | stream: stable hash of asset and step | counter words 0 and 1 |
/// | 32 | trial | counter word 2 |
/// | 16 | attempt | counter word 3, upper half |
/// | 16 | draw within the attempt | counter word 3, lower half |
///
/// All 192 bits of Philox4x32 are used and none is shared, so distinct addresses are distinct
/// (counter, key) pairs; two assets share numbers only where their hashes collide.
public struct DrawKey: Hashable, Sendable {
  /// The seed of the run.
  public var seed: UInt64
  /// The trial, from 0.
  public var trial: UInt32
  /// What the number is for: the stable hash of an asset and one of its steps.
  public var stream: StableHash
  /// The attempt at that step, from 0.
  public var attempt: UInt16
  /// Which number of that attempt, from 0.
  public var draw: UInt16

  /// The address of draw `draw` of attempt `attempt` at `stream`, in trial `trial` under `seed`.
  @inlinable
  public init(
    seed: UInt64,
    trial: UInt32,
    stream: StableHash,
    attempt: UInt16 = 0,
    draw: UInt16 = 0
  ) {
    self.seed = seed
    self.trial = trial
    self.stream = stream
    self.attempt = attempt
    self.draw = draw
  }

  /// The counter under which Philox4x32 is asked.
  @inlinable
  public var counter: SIMD4<UInt32> {
    SIMD4(
      UInt32(truncatingIfNeeded: stream.value),
      UInt32(truncatingIfNeeded: stream.value &>> 32),
      trial,
      UInt32(attempt) &<< 16 | UInt32(draw)
    )
  }

  /// The key under which Philox4x32 is asked.
  @inlinable
  public var key: SIMD2<UInt32> {
    SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed &>> 32))
  }

  /// The 64 random bits at this address.
  @inlinable
  public var word: UInt64 {
    let block = Philox4x32.block(counter: counter, key: key)
    return UInt64(block.y) &<< 32 | UInt64(block.x)
  }

  /// The uniform number at this address, strictly between 0 and 1.
  @inlinable
  public var uniform: Double {
    Philox4x32.uniform(from: word)
  }
}
