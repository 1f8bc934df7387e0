public import WaveOutcome

/// A sharded run as two Kubernetes jobs: an Indexed Job that plays the shards, and one that waits for
/// them and merges.
///
/// It needs Kubernetes 1.29 or later, where `backoffLimitPerIndex` is on by default: a shard that
/// fails is tried again by itself, and others go on. A shard that never ends well would leave the
/// merge waiting, so both jobs end at a deadline.
public enum KubernetesShards {
  /// Where the shared volume is mounted; store and folder of the run lie there.
  public static let mountPath = "/waveplan"
  /// How often a shard, and the merge, is tried again.
  static let mostRetries = 3
  /// Seconds after which jobs that ended are removed: a week.
  static let keptSeconds = 604_800

  /// The manifest as YAML, two documents.
  ///
  /// - Parameters:
  ///   - image: the container image that has waveplan.
  ///   - volume: the persistent volume claim that all pods share (ReadWriteMany).
  public static func manifest(
    _ run: ShardedRun, resources: ShardResources, image: String, volume: String
  ) -> String {
    let commands = ShardCommands(run: run)
    let opening = ["set -eu"] + commands.settings + ["mkdir -p \"$folder\""]
    return """
      # \(commands.title), by Kubernetes 1.29 or later: kubectl apply -f -
      # The claim '\(volume)' must be ReadWriteMany and hold the store at \(run.store).
      # \(ShardCommands.again)
      # A shard is tried \(mostRetries + 1) times. Where one never ends well, the merge waits for it and fails
      # \(resources.deadlineHours) h after it began; then see: kubectl logs job/\(run.name)-merge
      # Jobs of an earlier run are in the way: kubectl delete job \(run.name)-shards \(run.name)-merge
      \(job(run, part: "shards", count: run.shards, resources, image, volume,
        script: opening + commands.play("JOB_COMPLETION_INDEX") + [Self.mark]))
      ---
      \(job(run, part: "merge", count: 1, resources, image, volume,
        script: opening + waiting(run) + commands.merge))

      """
  }

  /// Says that a shard is whole: one that was interrupted may be there in part.
  private static let mark = ": > \"$folder/shard-$((JOB_COMPLETION_INDEX)).done\""

  /// Waits until every shard is whole.
  private static func waiting(_ run: ShardedRun) -> [String] {
    [
      "i=0",
      "while [ \"$i\" -lt \(run.shards) ]; do",
      "  [ -e \"$folder/shard-$i.done\" ] || echo \"waiting for shard $i\"",
      "  until [ -e \"$folder/shard-$i.done\" ]; do sleep 5; done",
      "  i=$((i + 1))",
      "done",
    ]
  }

  private static func job(
    _ run: ShardedRun, part: String, count: Int, _ resources: ShardResources, _ image: String,
    _ volume: String, script: [String]
  ) -> String {
    let lines = script.map { "              " + $0 }.joined(separator: "\n")
    return """
      apiVersion: batch/v1
      kind: Job
      metadata:
        name: \(run.name)-\(part)
        labels:
          app.kubernetes.io/name: waveplan
          app.kubernetes.io/component: \(part)
      spec:
        completionMode: Indexed
        completions: \(count)
        parallelism: \(min(count, resources.jobs ?? count))
        backoffLimitPerIndex: \(mostRetries)
        activeDeadlineSeconds: \(resources.deadlineHours * 3600)
        ttlSecondsAfterFinished: \(keptSeconds)
        template:
          metadata:
            labels:
              app.kubernetes.io/name: waveplan
              app.kubernetes.io/component: \(part)
          spec:
            restartPolicy: Never
            containers:
            - name: waveplan
              image: \(yaml(image))
              command: ["/bin/sh", "-c"]
              args:
              - |
      \(lines)
              resources:
                requests:
                  cpu: "\(resources.cpus)"
                  memory: \(resources.memoryMiB)Mi
                limits:
                  memory: \(resources.memoryMiB)Mi
              volumeMounts:
              - name: work
                mountPath: \(mountPath)
            volumes:
            - name: work
              persistentVolumeClaim:
                claimName: \(yaml(volume))
      """
  }

  /// A text as a double-quoted YAML scalar.
  private static func yaml(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
