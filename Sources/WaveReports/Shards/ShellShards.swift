public import WaveOutcome

/// A sharded run as a script of one machine: for GNU parallel, or for the shell alone.
public enum ShellShards {
  /// A script whose shards GNU parallel plays, each up to three times, and then merges.
  public static func parallel(_ run: ShardedRun) -> String {
    let commands = ShardCommands(run: run)
    let shard = commands.play("SHARD").map { "  " + $0 }.joined(separator: "\n")
    return """
      #!/bin/sh
      # \(commands.title), by GNU parallel.
      # \(ShardCommands.again)
      set -eu
      \(commands.settings.joined(separator: "\n"))
      mkdir -p "$folder"
      export waveplan folder store
      seq 0 \(run.shards - 1) | parallel --retries 3 --halt soon,fail=1 'set -eu; SHARD={}
      \(shard)'
      \(commands.merge.joined(separator: "\n"))

      """
  }

  /// A script whose shards the shell plays side by side, all at once, and then merges.
  public static func shell(_ run: ShardedRun) -> String {
    let commands = ShardCommands(run: run)
    let shard = commands.play("SHARD").map { "    " + $0 }.joined(separator: "\n")
    return """
      #!/bin/sh
      # \(commands.title), side by side on this machine.
      # \(ShardCommands.again)
      set -eu
      \(commands.settings.joined(separator: "\n"))
      mkdir -p "$folder"
      jobs=
      SHARD=0
      while [ "$SHARD" -lt \(run.shards) ]; do
        (
      \(shard)
        ) &
        jobs="$jobs $!"
        SHARD=$((SHARD + 1))
      done
      for job in $jobs; do wait "$job"; done
      \(commands.merge.joined(separator: "\n"))

      """
  }
}
