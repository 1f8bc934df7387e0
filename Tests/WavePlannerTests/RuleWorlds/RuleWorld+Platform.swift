import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario
import WaveWorlds

extension RuleWorld {
  /// Rules over where it runs.
  static var platform: [RuleWorld] {
    [
      RuleWorld(.poolCapacity, "a pool has room for one of two plants", twoPools) {
        $0.landscape.pools[Index(0)].maxPlants = 1
      },
      RuleWorld(.poolCapacity, "the second pool takes five months to come", crowdedPool) {
        $0.landscape.pools[Index(1)].leadTime.value = .days(150)
      },
      RuleWorld(.poolCapacity, "no pool has room", World.twoPlants.eager, outcome: .proven) {
        $0.landscape.pools[Index(0)].maxPlants = 1
      },
      RuleWorld(.residency, "a plant's data must stay in the US", twoPools) {
        $0.landscape.plants[Index(0)].allowedRegions = ["US"]
      },
      RuleWorld(.residency, "a pool recovers to where data may not lie", resident) {
        $0.landscape.pools[Index(0)].recoveryRegion = "APAC"
      },
      RuleWorld(.maintenanceWindow, "a pool is maintained on workdays", twoPools) {
        $0.landscape.pools[Index(0)].maintenanceWindow = workdays
      },
      RuleWorld(
        .maintenanceWindow, "the only pool is maintained on workdays", World.onePlant.eager,
        outcome: .proven
      ) { $0.landscape.pools[Index(0)].maintenanceWindow = workdays },
      RuleWorld(.recovery, "a plant may lose an hour", twoPools) {
        $0.landscape.plants[Index(0)].rpo.value = .hours(1)
      },
      RuleWorld(.recovery, "a pool restores too slowly", twoPools) {
        $0.landscape.pools[Index(0)].restoreGBPerHour.value = 1
      },
    ]
  }

  private static let workdays = RecurringWindow(
    weekdays: [.tuesday], opens: ClockTime(5, 0), closes: ClockTime(21, 0), timezone: nil,
    span: SourceSpan(file: "platform.csv", line: 2, field: "maintenance_window"))

  /// Two plants, and a second pool abroad that backs up more often.
  private static var twoPools: World {
    var world = World.twoPlants.eager
    world.addPool("ABROAD") { pool in
      pool.region = "US"
      pool.backupInterval.value = .hours(1)
    }
    return world
  }

  /// The same, with room for one plant in the first pool.
  private static var crowdedPool: World {
    var world = twoPools
    world.landscape.pools[Index(0)].maxPlants = 1
    return world
  }

  /// Two plants whose data may lie in Europe or in the US.
  private static var resident: World {
    var world = twoPools
    for plant in world.landscape.plants.indices {
      world.landscape.plants[plant].allowedRegions = ["EU", "US"]
    }
    return world
  }
}
