import WaveCore
import WaveLandscape

/// A pool restores within the plant's objectives, proven by a drill.
///
/// Restoring takes the size of what the plant's group carries into the pool, at the pool's speed.
/// The drill is asked for by the policy's evidence, under its severity and waivers.
struct RecoveryRule: PlanRule {
  let rule = HardRule.recovery

  func violations(in plan: PlanCase) -> [Violation] {
    let (landscape, reading) = (plan.scenario.landscape, plan.reading)
    let sizes = sizes(in: plan)
    return landscape.plants.indices.flatMap { index -> [Violation] in
      guard let pool = reading.pools[index.offset] else { return [] }
      return objectives(
        landscape.plants[index], in: landscape.pools[pool], gigabytes: sizes[index.offset])
    } + plan.policy.filter { $0.violation.rule == rule && $0.outcome == .broken }.map(\.violation)
  }

  private func objectives(_ plant: Plant, in pool: Pool, gigabytes: Double) -> [Violation] {
    var found: [Violation] = []
    let speed = pool.restoreGBPerHour.value
    let restore = speed > 0 ? Minutes(Int((gigabytes / speed * 60).rounded(.up))) : nil
    if restore.map({ $0 > plant.rto.value }) ?? (gigabytes > 0) {
      found.append(
        violation(
          plant.id, needed: "needs to be back within \(plant.rto.value)",
          available: "pool \(pool.id) restores in \(restore?.description ?? "no time known")",
          row: plant.rto.origin.span))
    }
    if pool.backupInterval.value > plant.rpo.value {
      found.append(
        violation(
          plant.id, needed: "may lose no more than \(plant.rpo.value)",
          available: "pool \(pool.id) backs up every \(pool.backupInterval.value)",
          row: plant.rpo.origin.span))
    }
    return found
  }

  /// Gigabytes to restore for each plant: its database where the group switches it whole, else
  /// its own share.
  private func sizes(in plan: PlanCase) -> [Double] {
    let landscape = plan.scenario.landscape
    var sizes = plan.scenario.poolLoad.demands.map { Double($0.storageGB) }
    for group in plan.scenario.groups {
      for plant in group.plants {
        guard let database = landscape.plants[plant].database,
          group.databases.contains(database)
        else { continue }
        let row = landscape.databases[database]
        sizes[plant.offset] = row.sizeGB.value + row.filestoreGB.value
      }
    }
    return sizes
  }
}
