import WaveCore
import WaveLandscape

/// A pool holds what is put into it, and is ordered in time.
///
/// Plants that already live on the new system fill the first pool they may run in.
struct PoolCapacityRule: PlanRule {
  let rule = HardRule.poolCapacity

  func violations(in plan: PlanCase) -> [Violation] {
    fullPools(in: plan) + lateOrders(in: plan)
  }

  private func fullPools(in plan: PlanCase) -> [Violation] {
    let (scenario, load) = (plan.scenario, plan.scenario.poolLoad)
    var totals = [PoolDemand](repeating: .zero, count: scenario.landscape.pools.count)
    for plant in scenario.landscape.plants.indices {
      guard let pool = plan.reading.pools[plant.offset] ?? liveIn(plant, scenario) else { continue }
      totals[pool.offset] = totals[pool.offset] + load.demands[plant.offset]
    }
    return scenario.landscape.pools.indices.flatMap { pool -> [Violation] in
      let asked = totals[pool.offset]
      var found = amounts(asked, load.limits[pool.offset]).map { amount in
        violation(
          scenario.landscape.pools[pool].id, needed: "needs \(amount.asked) \(amount.unit)",
          available: "holds \(amount.held)", row: scenario.landscape.pools[pool].row)
      }
      for limit in load.saturationLimits where limit.pool == scenario.landscape.pools[pool].id {
        guard asked.workers > limit.maxWorkers else { continue }
        found.append(
          violation(
            limit.pool, needed: "needs \(Wording.count(asked.workers, "worker"))",
            available: "serves \(limit.maxWorkers): \(limit.reason)",
            row: scenario.landscape.pools[pool].row))
      }
      return found
    }
  }

  /// What is asked for beyond what is held.
  private func amounts(
    _ asked: PoolDemand, _ held: PoolDemand
  ) -> [(unit: String, asked: Int, held: Int)] {
    [
      ("workers", asked.workers, held.workers),
      ("MB of worker memory", asked.workerMemoryMB, held.workerMemoryMB),
      ("connections", asked.connections, held.connections),
      ("GB of storage", asked.storageGB, held.storageGB),
      ("plants", asked.plants, held.plants),
    ].filter { $0.1 > $0.2 }
  }

  private func liveIn(_ plant: Index<Plant>, _ scenario: Scenario) -> Index<Pool>? {
    guard scenario.landscape.plants[plant].status == .live else { return nil }
    return scenario.poolLoad.choices[plant.offset].first?.pool
  }

  /// A group's pool is ordered its whole lead time before the group cuts over.
  private func lateOrders(in plan: PlanCase) -> [Violation] {
    let (scenario, reading) = (plan.scenario, plan.reading)
    return scenario.activities.indices.flatMap { index -> [Violation] in
      let order = scenario.activities[index]
      guard order.kind == .provisioning, let group = order.group,
        let start = reading.activities[index.offset]?.lowerBound,
        let anchor = reading.anchor(of: group)
      else { return [] }
      let pools = Set(scenario.groups[group].plants.compactMap { reading.pools[$0.offset] })
      return pools.sorted().compactMap { pool in
        let lead = scenario.landscape.pools[pool].leadTime
        guard anchor - start < lead.value.daysRoundedUp else { return nil }
        return violation(
          order.id,
          needed: "pool \(scenario.landscape.pools[pool].id) needs "
            + "\(Wording.days(lead.value.daysRoundedUp)) of lead",
          available: "is ordered \(Wording.days(anchor - start)) before the cutover",
          row: lead.origin.span)
      }
    }
  }
}
