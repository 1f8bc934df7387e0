public import WaveOutcome

/// A sharded run as a script that submits a Slurm job array and the merge that depends on it.
public enum SlurmShards {
  /// How often a shard that failed is queued again.
  static let mostRestarts = 3

  /// The script: `waveplan simulate PLAN --shards 8 --emit slurm | bash`.
  ///
  /// A shard that fails queues itself again, and one whose node fails is queued again by Slurm. The
  /// merge waits until every shard has ended well, and is dropped where one never does.
  ///
  /// - Parameter resources: what each shard asks for.
  public static func script(_ run: ShardedRun, resources: ShardResources) -> String {
    let commands = ShardCommands(run: run)
    let shard = commands.play("SLURM_ARRAY_TASK_ID")
    let atOnce = resources.jobs.map { "%\($0)" } ?? ""
    return """
      #!/bin/bash
      # \(commands.title), by Slurm: pipe this into bash where sbatch is.
      # Store and folder must be on a file system that all nodes share.
      # \(ShardCommands.again)
      set -euo pipefail
      \(commands.settings.joined(separator: "\n"))
      mkdir -p "$folder"
      export waveplan folder store
      shards=$(sbatch --parsable --job-name=\(run.name) --array=0-\(run.shards - 1)\(atOnce) --requeue \\
        --cpus-per-task=\(resources.cpus) --mem=\(resources.memoryMiB)M \\
        --output="$folder/shard-%a.log" --open-mode=append <<'SHARD'
      #!/bin/bash
      set -uo pipefail
      \(shard.joined(separator: "\n"))
      status=$?
      if [ "$status" -ne 0 ] && [ "${SLURM_RESTART_COUNT:-0}" -lt \(mostRestarts) ]; then
        scontrol requeue "${SLURM_ARRAY_JOB_ID}_${SLURM_ARRAY_TASK_ID}"
      fi
      exit "$status"
      SHARD
      )
      merge=$(sbatch --parsable --job-name=\(run.name)-merge --dependency="afterok:$shards" \\
        --kill-on-invalid-dep=yes --cpus-per-task=1 --mem=\(resources.memoryMiB)M \\
        --output="$folder/merge.log" --open-mode=append <<'MERGE'
      #!/bin/bash
      set -euo pipefail
      \(commands.merge.joined(separator: "\n"))
      MERGE
      )
      echo "shards: job $shards; merge: job $merge, which writes $folder/result.json"

      """
  }
}
