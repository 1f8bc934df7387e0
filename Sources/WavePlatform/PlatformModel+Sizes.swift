import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

extension PlatformModel {
  /// The size each pool needs once the last wave has gone live.
  func sizes(_ tenancy: Tenancy) -> [PoolSize] {
    let prices = PriceBook(scenario.landscape)
    guard let last = tenancy.stages.last else { return [] }
    return scenario.landscape.pools.indices.map { pool in
      size(pool, last.tenants[pool.offset], last.days, prices)
    }
  }

  private func size(
    _ pool: Index<Pool>, _ plants: [Index<Plant>], _ days: Range<Int>, _ prices: PriceBook
  ) -> PoolSize {
    let row = scenario.landscape.pools[pool]
    let now = PoolShape(row)
    var need = now
    if !plants.isEmpty {
      let loads = cases.map { load(plants, in: days, times: $0.load) }
      let fit = SizeSearch(scenario, cases: cases, loads: loads)
      need = fit.smallest(from: now)
    }
    let perPod = max(0, WorkerSizing.allowedWorkers(vCPU: now.nodeVCPU) - 1)
    return PoolSize(
      pool: row.id, workersNow: now.nodes * perPod, workersNeeded: need.nodes * perPod,
      nodesNow: now.nodes, nodesNeeded: need.nodes,
      postgresVCPUNeeded: Int(need.postgresVCPU.rounded(.up)),
      storageNeededGB: Int(need.storageGB.rounded(.up)),
      monthlyPrice: PoolPrice(now, region: row.region, prices: prices).total,
      monthlyPriceRightSized: PoolPrice(need, region: row.region, prices: prices).total,
      text: text(now, need, isEmpty: plants.isEmpty))
  }

  private func text(_ now: PoolShape, _ need: PoolShape, isEmpty: Bool) -> String {
    if isEmpty { return "holds no plant: sized by its environments" }
    var parts: [String] = []
    func compare(_ name: String, _ now: Int, _ need: Int) {
      if need != now { parts.append("\(need < now ? "cut" : "raise") \(name) \(now) → \(need)") }
    }
    compare("nodes", now.nodes, need.nodes)
    compare("database vCPU", Int(now.postgresVCPU), Int(need.postgresVCPU))
    compare("storage GB", Int(now.storageGB), Int(need.storageGB))
    return parts.isEmpty ? "right as it is" : parts.joined(separator: ", ")
  }
}
