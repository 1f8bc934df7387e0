import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// Whether a pool may carry a plant, whatever else it carries: hosting, residency, recovery, and
/// maintenance that the plant bears in some week.
struct PoolSuitability: Sendable {
  private let scenario: Scenario
  private let gigabytes: [Double]
  private let groupOfPlant: [Index<MoveGroup>?]

  /// The suitability of a scenario's pools.
  init(_ scenario: Scenario) {
    self.scenario = scenario
    var sizes = scenario.poolLoad.demands.map { Double($0.storageGB) }
    var groups = [Index<MoveGroup>?](repeating: nil, count: sizes.count)
    let landscape = scenario.landscape
    for index in scenario.groups.indices {
      let group = scenario.groups[index]
      for plant in group.plants {
        groups[plant.offset] = index
        guard let database = landscape.plants[plant].database,
          group.databases.contains(database)
        else { continue }
        let row = landscape.databases[database]
        sizes[plant.offset] = row.sizeGB.value + row.filestoreGB.value
      }
    }
    gigabytes = sizes
    groupOfPlant = groups
  }

  /// What speaks against a pool; nil where nothing does.
  func obstacle(to index: Index<Plant>, in poolIndex: Index<Pool>) -> SlotObstacle? {
    let plant = scenario.landscape.plants[index]
    let pool = scenario.landscape.pools[poolIndex]
    return hosting(plant, pool) ?? residency(plant, pool)
      ?? recovery(plant, pool, gigabytes: gigabytes[index.offset])
      ?? maintenance(index, poolIndex)
  }

  private func hosting(_ plant: Plant, _ pool: Pool) -> SlotObstacle? {
    let policy: Hosting? =
      switch scenario.settings.hosting.policy {
      case .recommend: nil
      case .dedicated: .dedicated
      case .shared: .shared
      }
    guard let wanted = plant.hosting ?? policy, pool.hosting != wanted,
      scenario.landscape.pools.contains(where: { $0.hosting == wanted })
    else { return nil }
    let row = plant.hosting == nil ? scenario.settings.row("hosting.policy") : plant.row
    return SlotObstacle(
      rule: .pins, row: row,
      text: "\(plant.id) needs \(wanted.rawValue) hosting, "
        + "pool \(pool.id) is \(pool.hosting.rawValue)")
  }

  private func residency(_ plant: Plant, _ pool: Pool) -> SlotObstacle? {
    guard !plant.allowedRegions.isEmpty else { return nil }
    let allowed = plant.allowedRegions.map { $0.lowercased() }
    for region in [pool.region, pool.recoveryRegion].compactMap({ $0 })
    where !allowed.contains(region.lowercased()) {
      return SlotObstacle(
        rule: .residency, row: plant.row,
        text: "\(plant.id) needs \(plant.allowedRegions.joined(separator: " or ")), "
          + "pool \(pool.id) lies in or recovers to \(region)")
    }
    return nil
  }

  private func recovery(_ plant: Plant, _ pool: Pool, gigabytes: Double) -> SlotObstacle? {
    if pool.backupInterval.value > plant.rpo.value {
      return SlotObstacle(
        rule: .recovery, row: plant.rpo.origin.span,
        text: "\(plant.id) may lose no more than \(plant.rpo.value), "
          + "pool \(pool.id) backs up every \(pool.backupInterval.value)")
    }
    let speed = pool.restoreGBPerHour.value
    let restore = speed > 0 ? Minutes(Int((gigabytes / speed * 60).rounded(.up))) : nil
    guard restore.map({ $0 > plant.rto.value }) ?? (gigabytes > 0) else { return nil }
    return SlotObstacle(
      rule: .recovery, row: plant.rto.origin.span,
      text: "\(plant.id) needs to be back within \(plant.rto.value), "
        + "pool \(pool.id) restores in \(restore?.description ?? "no time known")")
  }

  /// The pool's maintenance where the plant bears it in none of the weeks its group may use.
  private func maintenance(_ plant: Index<Plant>, _ pool: Index<Pool>) -> SlotObstacle? {
    guard let window = scenario.landscape.pools[pool].maintenanceWindow,
      let group = groupOfPlant[plant.offset]
    else { return nil }
    let row = scenario.landscape.plants[plant]
    let borne = row.downtimeTolerance.value + row.manualWorkaround.value
    let load = MaintenanceLoad(scenario)
    var least: Minutes?
    for slot in scenario.calendar.slots.indices
    where scenario.windows[group.offset][slot.offset] != nil {
      let work = load.worst(of: pool, for: plant, in: slot)
      if work <= borne { return nil }
      least = min(least ?? work, work)
    }
    return least.map { work in
      SlotObstacle(
        rule: .maintenanceWindow, row: window.span,
        text: "\(row.id) bears \(borne), maintenance of pool "
          + "\(scenario.landscape.pools[pool].id) stops it for \(work) of work")
    }
  }
}
