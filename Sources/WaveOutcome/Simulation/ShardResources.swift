/// What a shard asks of the machine that plays it, and what the run may take of it.
public struct ShardResources: Hashable, Sendable {
  /// Processors, 1 or more.
  public var cpus: Int
  /// Memory in MiB, 1 or more.
  public var memoryMiB: Int
  /// How many shards are played at once at the most, 1 or more; nil for as many as the engine, or
  /// the machine's processors, let be.
  public var jobs: Int?
  /// Hours after which an engine that waits by itself gives the run up, 1 or more.
  public var deadlineHours: Int

  /// So many processors and so much memory.
  public init(cpus: Int, memoryMiB: Int, jobs: Int? = nil, deadlineHours: Int = 24) {
    (self.cpus, self.memoryMiB) = (cpus, memoryMiB)
    (self.jobs, self.deadlineHours) = (jobs, deadlineHours)
  }
}
