import WaveCore

extension Simulation {
  /// Plays trials one after the other and hands each one's axis day of the last cutover and cost in
  /// minor units over; nothing else is kept.
  ///
  /// No trial allocates: what it takes is taken before the first one.
  public func forEachTrial(
    in trials: Range<Int>, seed: UInt64, _ body: (_ finishDay: Int, _ cost: Int) -> Void
  ) {
    var player = TrialPlayer(model)
    for trial in trials {
      player.play(TrialRandom(seed: seed, trial: UInt32(truncatingIfNeeded: trial)))
      body(player.finishDay, player.cost)
    }
  }
}
