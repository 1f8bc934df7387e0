import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

extension PlanOracle {
  /// Every pool with the plants that are put into it.
  mutating func judgePlatform() {
    let landscape = scenario.landscape
    for place in landscape.pools.elements.indices {
      let pool = landscape.pools.elements[place]
      let inside = landscape.plants.indices.filter { pools[landscape.plants[$0].id] == pool.id }
      let limit = scenario.poolLoad.limits[place]
      let asked = inside.map { scenario.poolLoad.demands[$0.offset] }
      note(.poolCapacity, if: asked.reduce(0) { $0 + $1.workers } > limit.workers)
      note(.poolCapacity, if: asked.reduce(0) { $0 + $1.workerMemoryMB } > limit.workerMemoryMB)
      note(.poolCapacity, if: asked.reduce(0) { $0 + $1.connections } > limit.connections)
      note(.poolCapacity, if: asked.reduce(0) { $0 + $1.storageGB } > limit.storageGB)
      note(.poolCapacity, if: inside.count > limit.plants)
      for plant in inside { judge(landscape.plants[plant], in: pool) }
    }
    judgeOrders()
  }

  private mutating func judge(_ plant: Plant, in pool: Pool) {
    let allowed = plant.allowedRegions
    for region in [pool.region, pool.recoveryRegion].compactMap(\.self) {
      note(.residency, if: !allowed.isEmpty && !allowed.contains(region))
    }
    let wanted = plant.hosting
    let hasWanted = scenario.landscape.pools.contains { $0.hosting == wanted }
    note(.pins, if: wanted != nil && hasWanted && pool.hosting != wanted)
    note(.recovery, if: pool.backupInterval.value > plant.rpo.value)
    if let database = plant.database.map({ scenario.landscape.databases[$0] }),
      database.split == .together
    {
      let hours =
        (database.sizeGB.value + database.filestoreGB.value)
        / pool.restoreGBPerHour.value
      note(.recovery, if: hours * 60 > Double(plant.rto.value.count))
    }
    judgeMaintenance(of: pool, for: plant)
  }

  /// Maintenance hour by hour: a plant of one shift works Monday 06:00 to Friday 14:00.
  private mutating func judgeMaintenance(of pool: Pool, for plant: Plant) {
    let group = scenario.groups.first { group in
      group.plants.contains { scenario.landscape.plants[$0].id == plant.id }
    }
    guard let window = pool.maintenanceWindow, plant.shifts.value <= 5,
      group.flatMap({ anchors[$0.id] }) != nil
    else { return }
    let borne = plant.downtimeTolerance.value + plant.manualWorkaround.value
    for weekday in window.weekdays {
      let worked = (window.opens.minuteOfDay..<window.closes.minuteOfDay).count { minute in
        switch weekday {
        case .monday: minute >= 6 * 60
        case .friday: minute < 14 * 60
        case .saturday, .sunday: false
        default: true
        }
      }
      note(.maintenanceWindow, if: worked > borne.count)
    }
  }

  private mutating func judgeOrders() {
    for activity in scenario.activities where activity.kind == .provisioning {
      guard let group = activity.group.map({ scenario.groups[$0] }), let anchor = anchors[group.id],
        let start = activities[activity.id]?.start
      else { continue }
      for pool in Set(plants(of: group.id).compactMap { pools[$0.id] }) {
        let lead = scenario.landscape.pools.first { $0.id == pool }?.leadTime.value ?? .zero
        note(.poolCapacity, if: Minutes.days(anchor - start) < lead)
      }
    }
  }
}
