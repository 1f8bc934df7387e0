import Testing
import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario
import WaveWorlds

/// A world that has no plan, for one reason.
struct ConflictWorld: Sendable, CustomTestStringConvertible {
  /// What contradicts what.
  var title: String
  /// The files of the rows that have to be named.
  var files: Set<String>
  /// The world.
  var world: World

  var testDescription: String { title }

  init(_ title: String, _ files: Set<String>, _ world: World, _ edit: (inout World) -> Void) {
    self.title = title
    self.files = files
    self.world = world
    edit(&self.world)
  }

  /// The world without a row of its files; nil where the test knows no way to leave the row out.
  func without(_ row: SourceSpan, of rule: HardRule?) -> World? {
    var world = world
    switch row.file {
    case "calendar.csv" where rule == .downtime:
      for place in world.entries.indices where world.entries[place].row == row {
        world.entries[place].end = CivilDateTime(world.entries[place].start.date + 3)
      }
    case "calendar.csv": world.entries.removeAll { $0.row == row }
    case "dependencies.csv": world.landscape.dependencies.elements.removeAll { $0.row == row }
    case "teams.csv":
      for team in world.landscape.teams.indices where world.landscape.teams[team].row == row {
        world.landscape.teams[team].people.value = 500
        world.landscape.teams[team].availableFrom = nil
        world.landscape.teams[team].availableTo = nil
      }
    case "plants.csv":
      guard world.landscape.plants.count > 1 else { return nil }
      for plant in world.landscape.plants.indices
      where world.landscape.plants[plant].row.line == row.line {
        world.landscape.plants[plant].status = .retired
      }
    case "platform.csv":
      for pool in world.landscape.pools.indices {
        guard world.landscape.pools[pool].row.line == row.line else { continue }
        world.landscape.pools[pool].maxPlants = nil
        world.landscape.pools[pool].maintenanceWindow = nil
        world.landscape.pools[pool].leadTime.value = .zero
      }
    case "integrations.csv":
      for index in world.landscape.integrations.indices
      where world.landscape.integrations[index].row.line == row.line {
        world.landscape.integrations[index].partnerWindows = []
        world.landscape.integrations[index].partnerNotice.value = .zero
        world.landscape.integrations[index].effort.value = .zero
      }
    case "policy.yaml": world.policy.rules.removeAll { $0.row == row }
    case "tiny.yaml": return withoutSetting(row, in: world)
    default: return nil
    }
    return world
  }

  private func withoutSetting(_ row: SourceSpan, in world: World) -> World? {
    var world = world
    if world.settings.pins.contains(where: { $0.row == row }) {
      world.settings.pins.removeAll { $0.row == row }
      return world
    }
    if row.line == world.settings.finishBy.origin.span.line {
      world.settings.finishBy.value = world.settings.start.value + 728
      return world
    }
    if let step = world.settings.foundation.first(where: { $0.row == row }) {
      world.settings.foundation.removeAll { $0.id == step.id }
      for place in world.settings.foundation.indices {
        world.settings.foundation[place].after.removeAll { $0 == step.id }
      }
      return world
    }
    switch world.settings.rows.first(where: { $0.value == row })?.key {
    case "cost.budget.2027": world.settings.cost.budget = [:]
    case "waves.max_waves": world.settings.waves.maxWaves = nil
    case "waves.max_plants": world.settings.waves.maxPlants = nil
    case "waves.max_cutovers_per_slot": world.settings.waves.maxCutoversPerSlot = nil
    case "waves.min_gap": world.settings.waves.minGap = .zero
    case "waves.pilot_max_criticality": world.settings.waves.pilotMaxCriticality = nil
    default: return nil
    }
    return world
  }
}

extension ConflictWorld {
  /// The worlds, by what contradicts in them.
  static var all: [ConflictWorld] { calendars + dates + connections + waves + resources }

  private static var idle: World {
    // A second plant, so that one can be left out.
    World.plants(2).eager
  }

  private static var calendars: [ConflictWorld] {
    [
      ConflictWorld("a pin into a blackout", ["tiny.yaml", "calendar.csv"], idle) { world in
        world.settings.pins = [RuleWorld.pin("P1", .window(.on(2027, 5, 15)), line: 30)]
        world.addEntry(.plant("P1"), .blackout, from: .on(2027, 5, 10), through: .on(2027, 5, 23))
        world.addEntry(.plant("P1"), .blackout, from: .on(2027, 8, 1), through: .on(2027, 8, 31))
      },
      ConflictWorld(
        "blackouts before and after a latest day", ["tiny.yaml", "calendar.csv"], idle
      ) { world in
        world.addEntry(.plant("P1"), .blackout, from: .on(2027, 1, 4), through: .on(2027, 6, 30))
        world.addEntry(.all, .holiday, from: .on(2027, 4, 2), through: .on(2027, 4, 5))
        world.settings.pins = [RuleWorld.pin("P1", .notAfter(.on(2027, 6, 10)), line: 30)]
      },
      ConflictWorld("a blackout that takes the year", ["calendar.csv", "tiny.yaml"], idle) {
        world in
        world.addEntry(.plant("P1"), .blackout, from: .on(2027, 1, 4), through: .on(2027, 12, 31))
      },
      ConflictWorld("windows that are too short", ["plants.csv", "calendar.csv"], idle) { world in
        world.landscape.plants[Index(0)].shifts.value = 21
        world.addEntry(
          .plant("P1"), .shutdown, from: CivilDateTime(.on(2027, 5, 22), ClockTime(6, 0)),
          to: CivilDateTime(.on(2027, 5, 22), ClockTime(9, 0)))
      },
      ConflictWorld("an outage nobody bears", ["plants.csv"], idle) { world in
        world.landscape.plants[Index(0)].shifts.value = 21
        world.landscape.plants[Index(0)].downtimeTolerance.value = .zero
        world.landscape.plants[Index(0)].manualWorkaround.value = .zero
        world.addEntry(.plant("P1"), .window, from: .on(2027, 5, 22), through: .on(2027, 5, 23))
      },
      ConflictWorld(
        "two plants that move together and are never down together",
        ["dependencies.csv", "calendar.csv", "tiny.yaml"], idle
      ) { world in
        world.connect(.plant(Index(0)), .together, .plant(Index(1)))
        world.addEntry(.plant("P1"), .blackout, from: .on(2027, 1, 4), through: .on(2027, 7, 4))
        world.addEntry(.plant("P2"), .blackout, from: .on(2027, 7, 5), through: .on(2027, 12, 31))
      },
    ]
  }

  private static var dates: [ConflictWorld] {
    [
      ConflictWorld("a finish before anything is prepared", ["tiny.yaml"], idle) { world in
        world.settings.finishBy.value = .on(2027, 1, 20)
      },
      ConflictWorld("a pin before the plant can be ready", ["tiny.yaml"], idle) { world in
        world.settings.pins = [RuleWorld.pin("P1", .notAfter(.on(2027, 1, 12)), line: 30)]
      },
      ConflictWorld("a pin against an earliest day", ["tiny.yaml"], idle) { world in
        world.settings.pins = [
          RuleWorld.pin("P1", .notBefore(.on(2027, 9, 1)), line: 30),
          RuleWorld.pin("P1", .notAfter(.on(2027, 8, 1)), line: 31),
        ]
      },
    ]
  }

  private static var connections: [ConflictWorld] {
    [
      ConflictWorld(
        "waits longer than the programme", ["dependencies.csv", "tiny.yaml", "plants.csv"],
        .plants(3)
      ) { world in
        world.settings.finishBy.value = .on(2027, 4, 9)
        world.connect(.plant(Index(1)), .requires, .plant(Index(0)), lag: .days(35))
        world.connect(.plant(Index(2)), .requires, .plant(Index(1)), lag: .days(35))
      },
      ConflictWorld("a pin against an order", ["dependencies.csv", "tiny.yaml"], idle) { world in
        world.connect(.plant(Index(0)), .requires, .plant(Index(1)), lag: .days(28))
        world.settings.pins = [
          RuleWorld.pin("P1", .notAfter(.on(2027, 7, 1)), line: 30),
          RuleWorld.pin("P2", .notBefore(.on(2027, 6, 20)), line: 31),
        ]
      },
      ConflictWorld(
        "pins further apart than two plants may be split", ["dependencies.csv", "tiny.yaml"],
        World.twoPlants.eager
      ) { world in
        world.landscape.dependencies[Index(0)].maxCoexistence = .days(21)
        world.settings.pins = [
          RuleWorld.pin("P1", .notBefore(.on(2027, 9, 1)), line: 30),
          RuleWorld.pin("P2", .notAfter(.on(2027, 5, 31)), line: 31),
        ]
      },
    ]
  }

  private static var waves: [ConflictWorld] {
    [
      ConflictWorld(
        "one wave for plants kept apart", ["dependencies.csv", "tiny.yaml"], World.apart.eager
      ) { $0.settings.waves.maxWaves = 1 },
      ConflictWorld("one wave that is too small", ["tiny.yaml"], .plants(3)) { world in
        world.settings.waves.maxWaves = 1
        world.settings.waves.maxPlants = 2
      },
      ConflictWorld("one wave and a wait", ["dependencies.csv", "tiny.yaml"], idle) { world in
        world.settings.waves.maxWaves = 1
        world.connect(.plant(Index(0)), .requires, .plant(Index(1)), lag: .days(14))
      },
      ConflictWorld("one wave and a pilot", ["tiny.yaml"], idle) { world in
        world.settings.waves.maxWaves = 1
        world.settings.waves.pilotMaxCriticality = 3
        world.landscape.plants[Index(0)].criticality.value = 1
      },
      ConflictWorld("more waves than the gap leaves room for", ["tiny.yaml"], .plants(3)) { world in
        world.settings.waves.maxPlants = 1
        world.settings.waves.minGap = .days(182)
      },
    ]
  }

  private static var resources: [ConflictWorld] {
    [
      ConflictWorld(
        "a team that is away for half a year", ["calendar.csv", "teams.csv", "tiny.yaml"], idle
      ) { world in
        world.settings.finishBy.value = .on(2027, 5, 28)
        world.addEntry(
          .team("T_OPS"), .reduced, from: .on(2027, 1, 4), through: .on(2027, 5, 28),
          capacity: 0.02)
      },
      ConflictWorld("a year that may cost less than any plan", ["tiny.yaml"], idle) { world in
        world.settings.start.value = .on(2027, 10, 4)
        world.settings.finishBy.value = .on(2028, 3, 31)
        world.settings.cost.budget = [2027: Money(minor: 1_000_000)]
        world.settings.rows["cost.budget.2027"] = SourceSpan(file: "tiny.yaml", line: 40)
      },
      ConflictWorld("no pool has room", ["platform.csv"], World.twoPlants.eager) {
        $0.landscape.pools[Index(0)].maxPlants = 1
      },
      ConflictWorld("a pool restores too slowly", ["plants.csv"], idle) { world in
        world.landscape.pools[Index(0)].restoreGBPerHour.value = 1
        world.landscape.plants[Index(1)].rto.value = .days(60)
        world.landscape.plants[Index(0)].rto.value = .hours(2)
      },
      ConflictWorld("a pool comes too late", ["platform.csv", "tiny.yaml"], idle) { world in
        world.landscape.pools[Index(0)].leadTime.value = .days(200)
        world.settings.finishBy.value = .on(2027, 6, 30)
      },
      ConflictWorld("a team that comes too late", ["teams.csv", "tiny.yaml"], idle) { world in
        world.landscape.teams[Index(2)].availableFrom = .on(2027, 8, 1)
        world.settings.finishBy.value = .on(2027, 6, 30)
      },
      ConflictWorld("a role that nobody has", ["policy.yaml"], idle) { world in
        world.addPerson("anna", roles: ["change_board"])
        world.policy.rules = [
          PolicyRule(
            id: "POL-01", check: .approvers, severity: .error,
            row: SourceSpan(file: "policy.yaml", line: 20))
        ]
        for changeClass in ChangeClass.allCases {
          var demands = ClassDemands()
          demands.approvers = ["auditor"]
          world.policy.classes[changeClass] = demands
        }
      },
    ]
  }
}
