public import WaveOutcome
import WaveReports

extension Workspace {
  /// The text that has an engine play a run in shards and merge them.
  ///
  /// - Parameters:
  ///   - image: the container image that has waveplan; read for Kubernetes.
  ///   - volume: the claim of the volume that all pods share; read for Kubernetes.
  public static func script(
    of run: ShardedRun, for engine: ShardEngine, resources: ShardResources, image: String,
    volume: String
  ) -> String {
    switch engine {
    case .slurm: SlurmShards.script(run, resources: resources)
    case .kubernetes:
      KubernetesShards.manifest(run, resources: resources, image: image, volume: volume)
    case .parallel: ShellShards.parallel(run, resources: resources)
    case .shell: ShellShards.shell(run, resources: resources)
    }
  }

  /// Where the volume that all pods share is mounted.
  public static var sharedMountPath: String { KubernetesShards.mountPath }
}
