/// What a shard asks of the machine that plays it.
public struct ShardResources: Hashable, Sendable {
  /// Processors, 1 or more.
  public var cpus: Int
  /// Memory in MiB, 1 or more.
  public var memoryMiB: Int

  /// So many processors and so much memory.
  public init(cpus: Int, memoryMiB: Int) { (self.cpus, self.memoryMiB) = (cpus, memoryMiB) }
}
