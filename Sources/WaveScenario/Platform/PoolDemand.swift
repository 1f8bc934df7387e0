/// An amount of each thing a pool has.
public struct PoolDemand: Hashable, Sendable, Codable {
  /// Worker processes.
  public var workers: Int
  /// Memory of workers in megabytes.
  public var workerMemoryMB: Int
  /// Database connections.
  public var connections: Int
  /// Storage in gigabytes.
  public var storageGB: Int
  /// Plants.
  public var plants: Int

  /// An amount.
  public init(workers: Int, workerMemoryMB: Int, connections: Int, storageGB: Int, plants: Int) {
    self.workers = workers
    self.workerMemoryMB = workerMemoryMB
    self.connections = connections
    self.storageGB = storageGB
    self.plants = plants
  }

  /// Nothing.
  public static let zero = PoolDemand(
    workers: 0, workerMemoryMB: 0, connections: 0, storageGB: 0, plants: 0)

  /// Both together.
  public static func + (left: PoolDemand, right: PoolDemand) -> PoolDemand {
    PoolDemand(
      workers: left.workers + right.workers,
      workerMemoryMB: left.workerMemoryMB + right.workerMemoryMB,
      connections: left.connections + right.connections,
      storageGB: left.storageGB + right.storageGB, plants: left.plants + right.plants)
  }

  /// Whether nothing is more than there.
  public func fits(in limit: PoolDemand) -> Bool {
    workers <= limit.workers && workerMemoryMB <= limit.workerMemoryMB
      && connections <= limit.connections && storageGB <= limit.storageGB
      && plants <= limit.plants
  }
}
