import WaveCore

/// The size of a pool as it is priced.
public struct PoolShape: Hashable, Sendable, Codable {
  /// Worker nodes; one pod fills a node.
  public var nodes: Int
  /// Processors of a node.
  public var nodeVCPU: Double
  /// Memory of a node in gigabytes.
  public var nodeMemoryGB: Double
  /// Processors of the database server.
  public var postgresVCPU: Double
  /// Memory of the database server in gigabytes.
  public var postgresMemoryGB: Double
  /// Storage in gigabytes.
  public var storageGB: Double
  /// Standby servers, each as large as the first, with its own storage.
  public var standbys: Int

  /// The size of a pool as its row states it.
  public init(_ pool: Pool) {
    nodes = pool.maxPods.value
    nodeVCPU = pool.workerVCPU.value
    nodeMemoryGB = pool.workerMemoryGB.value
    postgresVCPU = pool.postgresVCPU.value
    postgresMemoryGB = pool.postgresMemoryGB.value
    storageGB = pool.storageGB.value
    standbys = pool.standbys.value
  }

  /// The size that covers a share of the workers, of the database server and of the storage, never
  /// larger than it is, nor smaller than two nodes, two database processors or 10 GB.
  ///
  /// Nodes are whole and rounded up, database processors even, storage a multiple of 10 GB;
  /// database memory keeps its ratio to the processors.
  public func covering(workers: Double, database: Double, storage: Double) -> PoolShape {
    var shape = self
    shape.nodes = min(nodes, max(2, Int((Double(nodes) * PoolShape.part(workers)).rounded(.up))))
    let pairs = (postgresVCPU * PoolShape.part(database) / 2).rounded(.up)
    shape.postgresVCPU = min(postgresVCPU, max(2, pairs * 2))
    if postgresVCPU > 0 {
      shape.postgresMemoryGB = postgresMemoryGB * shape.postgresVCPU / postgresVCPU
    }
    let tens = (storageGB * PoolShape.part(storage) / 10).rounded(.up)
    shape.storageGB = min(storageGB, max(10, tens * 10))
    return shape
  }

  private static func part(_ share: Double) -> Double { min(1, max(0, share)) }
}
