import WaveSimulator

/// When a run has played enough: as soon as all that is tracked is known well enough twice running,
/// so that one lucky look ends nothing.
struct StopRule {
  /// Half the widest 95 % interval that is wanted, as a share of its value.
  let tolerance: Double
  private var met = 0

  /// The fewest trials between two looks.
  private static let step = 1_000

  /// A rule that was not looked at yet.
  init(tolerance: Double) { self.tolerance = tolerance }

  /// After how many trials the next look is taken; the same ones in every run.
  static func look(after trials: Int) -> Int {
    var look = step
    while look <= trials { look += max(step, look / 5 / step * step) }
    return look
  }

  /// Looks at what was played, and says whether it is enough.
  mutating func isMet(by shard: SimulationShard) -> Bool {
    met = shard.error <= tolerance ? met + 1 : 0
    return met >= 2
  }
}
