import WaveScenario

extension PoolDemand {
  /// What is left of the first once the second is taken out; may be negative.
  static func - (left: PoolDemand, right: PoolDemand) -> PoolDemand {
    PoolDemand(
      workers: left.workers - right.workers,
      workerMemoryMB: left.workerMemoryMB - right.workerMemoryMB,
      connections: left.connections - right.connections,
      storageGB: left.storageGB - right.storageGB, plants: left.plants - right.plants)
  }
}
