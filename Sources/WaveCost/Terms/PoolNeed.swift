import WaveCore
import WaveLandscape
import WaveScenario

/// The part of a pool that its expected tenants need.
///
/// `demand / limit`; the limit already keeps headroom and growth free.
struct PoolNeed {
  /// The larger share of workers and worker memory.
  let workers: Double
  /// The larger share of workers and connections.
  let database: Double
  /// The share of the storage.
  let storage: Double

  /// The need of a demand in a pool; all of it where no limit is known.
  init(_ pool: Index<Pool>, _ demand: PoolDemand, _ load: PoolLoad) {
    guard load.limits.indices.contains(pool.offset) else {
      (workers, database, storage) = (1, 1, 1)
      return
    }
    let limit = load.limits[pool.offset]
    func share(_ need: Int, _ most: Int) -> Double {
      most > 0 ? Double(need) / Double(most) : 1
    }
    let processes = share(demand.workers, limit.workers)
    workers = max(processes, share(demand.workerMemoryMB, limit.workerMemoryMB))
    database = max(processes, share(demand.connections, limit.connections))
    storage = share(demand.storageGB, limit.storageGB)
  }
}
