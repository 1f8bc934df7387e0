import WaveCore
import WaveOutcome

/// What a shard's file holds.
struct ShardScreen {
  var shard: ShardOutcome

  /// The trials in the file, and what is left to do.
  var text: String {
    let held =
      shard.trials == 0
      ? "no trial yet"
      : "trials \(Grouped.digits(shard.first)) to \(Grouped.digits(shard.first + shard.trials - 1))"
    let line = "  \(shard.file): \(held) of plan \(shard.plan.prefix(8)), seed \(shard.seed)"
    guard !shard.isWhole else { return line + "\n  Next: waveplan merge SHARD…" }
    return line + "\n  interrupted: it stands on \(Grouped.digits(shard.trials)) of "
      + "\(Grouped.digits(shard.wanted)) trials; the same command goes on from there"
  }
}
