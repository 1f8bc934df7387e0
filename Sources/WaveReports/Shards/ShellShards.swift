public import WaveOutcome

/// A sharded run as a script of one machine: for GNU parallel, or for the shell alone.
public enum ShellShards {
  /// A script whose shards GNU parallel plays, each up to three times, and then merges.
  public static func parallel(_ run: ShardedRun, resources: ShardResources) -> String {
    let commands = ShardCommands(run: run)
    let shard = commands.play("SHARD").map { "  " + $0 }.joined(separator: "\n")
    return """
      #!/bin/sh
      # \(commands.title), by GNU parallel.
      # \(ShardCommands.again)
      set -eu
      \(commands.settings.joined(separator: "\n"))
      \(jobs(resources))
      mkdir -p "$folder"
      export waveplan folder store
      seq 0 \(run.shards - 1) | parallel --jobs "$jobs" --retries 3 --halt soon,fail=1 'set -eu; SHARD={}
      \(shard)'
      \(commands.merge.joined(separator: "\n"))

      """
  }

  /// A script whose shards the shell plays, some at once and the others after them, and then merges.
  ///
  /// Each of `jobs` subshells plays every `jobs`-th shard. Where a shard fails the others go on, and
  /// nothing is merged.
  public static func shell(_ run: ShardedRun, resources: ShardResources) -> String {
    let commands = ShardCommands(run: run)
    let shard = commands.play("SHARD").map { "      " + $0 }.joined(separator: "\n")
    return """
      #!/bin/sh
      # \(commands.title), by the shell of this machine.
      # \(ShardCommands.again)
      set -eu
      \(commands.settings.joined(separator: "\n"))
      \(jobs(resources))
      mkdir -p "$folder"
      players=
      PLAYER=0
      while [ "$PLAYER" -lt "$jobs" ]; do
        (
          failed=0
          SHARD=$PLAYER
          while [ "$SHARD" -lt \(run.shards) ]; do
      \(shard) || failed=1
            SHARD=$((SHARD + jobs))
          done
          exit "$failed"
        ) &
        players="$players $!"
        PLAYER=$((PLAYER + 1))
      done
      failed=0
      for player in $players; do wait "$player" || failed=1; done
      if [ "$failed" -ne 0 ]; then
        echo "a shard failed: nothing is merged; run this again to make it good" >&2
        exit 1
      fi
      \(commands.merge.joined(separator: "\n"))

      """
  }

  /// Sets how many shards are played at once.
  ///
  /// As many as are asked for, else as many as the machine has processors for; `JOBS` in the
  /// environment names another number.
  private static func jobs(_ resources: ShardResources) -> String {
    if let jobs = resources.jobs { return "jobs=\"${JOBS:-\(jobs)}\"" }
    return """
      cores=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)
      jobs="${JOBS:-$((cores / \(resources.cpus)))}"
      [ "$jobs" -ge 1 ] || jobs=1
      """
  }
}
