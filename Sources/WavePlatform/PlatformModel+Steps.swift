import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

extension PlatformModel {
  /// Every pool that holds plants, after each wave, in each case.
  func steps(_ tenancy: Tenancy) -> [AssessedStep] {
    var steps: [AssessedStep] = []
    for stage in tenancy.stages {
      for pool in scenario.landscape.pools.indices {
        let plants = stage.tenants[pool.offset]
        guard !plants.isEmpty else { continue }
        for loadCase in cases { steps.append(step(pool, plants, stage, loadCase)) }
      }
    }
    return steps
  }

  private func step(
    _ pool: Index<Pool>, _ plants: [Index<Plant>], _ stage: Tenancy.Stage, _ loadCase: PoolCase
  ) -> AssessedStep {
    let row = scenario.landscape.pools[pool]
    let load = load(plants, in: stage.days, times: loadCase.load)
    let state = PoolState(PoolShape(row), load, podsLost: loadCase.podsLost)
    let speed = row.restoreGBPerHour.value
    let restore = speed > 0 ? Minutes(Int((load.storageGB / speed * 60).rounded(.up))) : .zero
    let recoveries = plants.map { scenario.landscape.plants[$0].rto.value }
    func share(_ used: Double, _ most: Double) -> Double { most > 0 ? used / most : 0 }
    let record = PoolStep(
      pool: row.id, wave: stage.wave, date: stage.date, loadCase: loadCase.name,
      plants: plants.count, users: load.users, requestsPerSecond: state.requestsPerSecond,
      workers: state.workers, workersNeeded: state.workersNeeded,
      utilisation: state.utilisation, responseP95Seconds: state.response.responseP95Seconds,
      memoryShare: state.memoryShare, connections: Int(load.connections.rounded(.up)),
      connectionShare: share(load.connections, Double(row.postgresMaxConnections.value)),
      storageShare: share(load.storageGB, row.storageGB.value),
      databaseUtilisation: state.databaseUtilisation, restore: restore)
    return AssessedStep(
      step: record, pool: pool, loadCase: loadCase,
      jobWaitP95Seconds: state.jobWaitP95Seconds, strictestRecovery: recoveries.min())
  }
}
