/// What plays the shards of a run.
public enum ShardEngine: String, CaseIterable, Sendable {
  /// A Slurm job array with the merge that depends on it.
  case slurm
  /// A Kubernetes Indexed Job, and one that merges.
  case kubernetes
  /// GNU parallel on one machine, or on those it is told of.
  case parallel
  /// The shell of one machine.
  case shell
}
