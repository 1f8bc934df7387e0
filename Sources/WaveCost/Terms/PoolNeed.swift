import WaveCore
import WaveLandscape
import WaveScenario

/// The part of a pool that its tenants need at the horizon's end, headroom included.
///
/// `demand · (1 + growth)^years / limit`; the limit already keeps the headroom free.
struct PoolNeed {
  /// The larger share of workers, worker memory and connections.
  let workers: Double
  /// The share of the storage.
  let storage: Double

  /// The need of a demand in a pool.
  init(
    _ pool: Index<Pool>, _ demand: PoolDemand, _ scenario: Scenario, _ calendar: CostCalendar
  ) {
    let limits = scenario.poolLoad.limits
    guard limits.indices.contains(pool.offset) else {
      (workers, storage) = (1, 1)
      return
    }
    let limit = limits[pool.offset]
    let years = Double(calendar.horizonEnd) / 365.25
    let growth = DeterministicMath.pow(1 + scenario.settings.hosting.growthPerYear, years)
    func share(_ need: Int, _ most: Int) -> Double {
      most > 0 ? Double(need) * growth / Double(most) : 1
    }
    workers = max(
      share(demand.workers, limit.workers), share(demand.workerMemoryMB, limit.workerMemoryMB),
      share(demand.connections, limit.connections))
    storage = share(demand.storageGB, limit.storageGB)
  }
}
