/// The random numbers of one trial, each found by what it is for and never by a running count.
///
/// Two scenarios that differ by one step therefore share every other number of the trial, and any
/// shard on any machine draws the same ones.
public struct TrialRandom: Hashable, Sendable {
  /// The seed of the run.
  public let seed: UInt64
  /// The trial, from 0.
  public let trial: UInt32

  /// The numbers of trial `trial` under `seed`.
  @inlinable
  public init(seed: UInt64, trial: UInt32) {
    self.seed = seed
    self.trial = trial
  }

  /// The uniform number, strictly between 0 and 1, of one draw of one attempt at `stream`.
  ///
  /// - Precondition: `attempt` and `draw` lie in 0…65,535.
  @inlinable
  public func uniform(_ stream: StableHash, attempt: Int = 0, draw: Int = 0) -> Double {
    DrawKey(
      seed: seed,
      trial: trial,
      stream: stream,
      attempt: UInt16(attempt),
      draw: UInt16(draw)
    ).uniform
  }

  /// Whether an event of probability `probability` happens at this draw.
  ///
  /// Never at probability 0, always at probability 1, and never less often when it is raised.
  @inlinable
  public func happens(
    _ stream: StableHash,
    probability: Double,
    attempt: Int = 0,
    draw: Int = 0
  ) -> Bool {
    uniform(stream, attempt: attempt, draw: draw) < probability
  }
}
