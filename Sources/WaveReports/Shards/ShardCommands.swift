import WaveOutcome

/// The commands of a sharded run as POSIX shell, shared by all engines.
///
/// Every shard is a file that is written under another name and renamed, and one that is whole is left
/// as it is: a shard that is ordered twice, or again after it was lost, does no harm.
struct ShardCommands {
  /// The run.
  let run: ShardedRun

  /// Names the program, the folder and the store; `WAVEPLAN` in the environment names another
  /// program.
  var settings: [String] {
    [
      "waveplan=\"${WAVEPLAN:-waveplan}\"",
      "folder=\(ShellWord.quoted(run.folder))",
      "store=\(ShellWord.quoted(run.store))",
    ]
  }

  /// Plays the shard whose number a shell expression holds.
  ///
  /// - Parameter shard: an arithmetic expression such as `i`.
  func play(_ shard: String) -> [String] {
    [
      "first=$(( \(shard) * \(run.trials) / \(run.shards) ))",
      "next=$(( (\(shard) + 1) * \(run.trials) / \(run.shards) ))",
      "\"$waveplan\" simulate \(run.plan) --store \"$store\" --trial-seed \(run.seed) \\",
      "  --threads \(run.threads) --first \"$first\" --trials \"$((next - first))\" \\",
      "  --shard-out \"$folder/shard-$((\(shard)))\"",
    ]
  }

  /// Puts all shards together; the result goes to the store, and as JSON beside the shards, where it
  /// appears whole or not at all.
  var merge: [String] {
    [
      "set --",
      "i=0",
      "while [ \"$i\" -lt \(run.shards) ]; do set -- \"$@\" \"$folder/shard-$i\"; i=$((i + 1)); done",
      "\"$waveplan\" merge --store \"$store\" --json \"$@\" > \"$folder/result.json.part\"",
      "mv \"$folder/result.json.part\" \"$folder/result.json\"",
    ]
  }

  /// What the run is, in a sentence.
  var title: String {
    "\(run.trials) trials of plan \(run.plan.prefix(12)), seed \(run.seed), in \(run.shards) shards"
  }

  /// How a lost shard is made good.
  static let again = "Run it again after a failure: shards that are whole are left as they are."
}
