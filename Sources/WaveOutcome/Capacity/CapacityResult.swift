/// The target platform after each wave.
public struct CapacityResult: Hashable, Sendable, Codable {
  /// Each pool's load after each wave and case, by wave, pool, case.
  public var steps: [PoolStep]
  /// Where a pool saturates, in order of time.
  public var saturations: [Saturation]
  /// What size each pool needs.
  public var sizes: [PoolSize]
  /// Dedicated or shared for each plant, with reasons.
  public var hosting: [HostingAdvice]
  /// How saturation changed the plan, round by round.
  public var rounds: [FeedbackRound]

  /// A record with these values.
  public init(
    steps: [PoolStep], saturations: [Saturation], sizes: [PoolSize],
    hosting:
      [HostingAdvice], rounds: [FeedbackRound]
  ) {
    self.steps = steps
    self.saturations = saturations
    self.sizes = sizes
    self.hosting = hosting
    self.rounds = rounds
  }
}
