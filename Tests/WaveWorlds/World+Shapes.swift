import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

extension World {
  /// One plant `P1` on a database of its own.
  public static var onePlant: World { plants(1) }

  /// Two plants on databases of their own; `P1` talks to `P2`.
  public static var twoPlants: World {
    var world = plants(2)
    world.connect(.plant(Index(0)), .talksTo, .plant(Index(1)))
    return world
  }

  /// Two plants on one database `DB` that moves whole, and a third on its own.
  public static var sharedDatabase: World { shared(split: .together) }

  /// Two plants that are extracted one by one from one database `DB`, and a third on its own.
  public static var splitDatabase: World { shared(split: .byPlant) }

  /// Plants `P1` to `Pn`, each requiring the one before it, a week apart at the least.
  public static func chain(_ count: Int) -> World {
    var world = plants(count)
    for place in 1..<max(count, 1) {
      world.connect(
        .plant(Index(place)), .requires, .plant(Index(place - 1)), lag: .days(7))
    }
    return world
  }

  /// Two plants that are never in the same wave.
  public static var apart: World {
    var world = plants(2)
    world.connect(.plant(Index(0)), .apart, .plant(Index(1)))
    return world
  }

  /// A critical plant `P1`, and `P2`, which may be the pilot.
  public static var pilot: World {
    var world = plants(2)
    world.landscape.plants[Index(0)].criticality.value = 1
    world.landscape.plants[Index(1)].criticality.value = 4
    world.settings.waves.pilotMaxCriticality = 3
    return world
  }

  /// One plant that never stands still, but for a shutdown in July and one of six hours in May.
  public static var tightWindow: World {
    var world = plants(1)
    world.landscape.plants[Index(0)].shifts.value = 21
    world.addEntry(
      .plant("P1"), .shutdown, from: CivilDateTime(.on(2027, 5, 22), ClockTime(6, 0)),
      to: CivilDateTime(.on(2027, 5, 22), ClockTime(12, 0)))
    world.addEntry(
      .plant("P1"), .shutdown, from: .on(2027, 7, 17), through: .on(2027, 8, 1))
    return world
  }

  /// Three plants, and one team of two people for everything.
  public static var fullTeam: World {
    var world = plants(3)
    world.landscape.teams = Rows()
    world.addTeam(
      "T_ALL",
      skills: [
        "programme", "platform", "development", "data", "testing", "integration", "training",
        "support",
      ], people: 2)
    return world
  }

  /// Two plants in Europe and two in America, with a lane for each region.
  public static var twoLanes: World {
    var world = plants(4)
    world.settings.waves.lanes = .region
    for place in 2...3 {
      world.landscape.plants[Index(place)].region = "US"
      world.landscape.plants[Index(place)].country = "US"
      world.landscape.plants[Index(place)].timezone.value = "America/Detroit"
    }
    return world
  }

  /// As many plants as wanted, `P1` on, each on a database of its own.
  public static func plants(_ count: Int) -> World {
    var world = World()
    for number in 1...max(count, 1) { world.addPlantWithDatabase(Identifier("P\(number)")) }
    return world
  }

  private static func shared(split: DatabaseSplit) -> World {
    var world = World()
    let database = world.addDatabase("DB", sizeGB: 40, split: split)
    world.addPlant("P1", database: database)
    world.addPlant("P2", database: database)
    world.addPlantWithDatabase("P3")
    return world
  }
}
