import Testing
import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario
import WaveWorlds

@Suite("plans damaged at random, judged twice")
struct DamagedPlanTests {
  @Test("verifier and brute force find the same rules broken in a thousand damaged plans")
  func sameVerdict() throws {
    let named = try World.all.map { try ($0.name, PlanDraft($0.world)) }
    let sharp = try Self.sharpWorlds.map { try ($0.name, PlanDraft($0.world)) }
    var random = SequentialRandom(seed: 20_270_104)
    var seen: [HardRule: Int] = [:]
    var valid = 0
    for number in 0..<1_000 {
      let drafts = number.isMultiple(of: 2) ? named : sharp
      let (name, draft) = drafts[number / 2 % drafts.count]
      let isMove = random.below(4) == 0
      let any = PlanDamage.allCases[random.below(PlanDamage.allCases.count)]
      let damage = isMove ? .moveCutover : any
      var damaged = draft
      damage.strike(&damaged, &random)
      let found = Set(damaged.violations.map(\.rule))
      let expected = PlanOracle(damaged.plan, in: damaged.scenario).broken
      #expect(
        found == expected,
        """
        \(number): \(damage) in \(name): verifier alone \(found.subtracting(expected)), \
        brute force alone \(expected.subtracting(found))
        """)
      for rule in found { seen[rule, default: 0] += 1 }
      if found.isEmpty { valid += 1 }
    }
    #expect(valid > 20)
    #expect(valid < 500)
    let never = Set(HardRule.allCases).subtracting(seen.keys)
    #expect(never == [.budget], "never broken: \(never)")
  }

  @Test("brute force finds nothing wrong with plans that are obviously valid")
  func validPlans() throws {
    for (name, world) in World.all + Self.sharpWorlds {
      let draft = try PlanDraft(world)
      #expect(PlanOracle(draft.plan, in: draft.scenario).broken == [], "\(name)")
    }
  }

  /// Worlds in which the rules bite that the named ones leave alone.
  private static var sharpWorlds: [(name: String, world: World)] {
    [
      ("strict", strict), ("crowded", crowded), ("lonely", lonely), ("short", short),
    ]
  }

  /// Three plants and one person for everything, who can do but one thing at a time.
  private static var lonely: World {
    var world = World.fullTeam
    world.landscape.teams[Index(0)].people.value = 1
    return world
  }

  private static var strict: World {
    var world = World.policed
    world.addPlantWithDatabase("P2")
    world.addPool("FAR", .dedicated) { pool in
      pool.region = "NA"
      pool.backupInterval.value = .hours(36)
      pool.restoreGBPerHour.value = 1
      pool.maxPlants = 1
      pool.leadTime.value = .days(200)
      pool.maintenanceWindow = RecurringWindow(
        weekdays: [.friday], opens: ClockTime(1, 0), closes: ClockTime(16, 0),
        timezone: "Europe/Berlin", span: SourceSpan(file: "platform.csv", line: 3))
    }
    world.landscape.plants[Index(0)].allowedRegions = ["EU"]
    world.landscape.plants[Index(1)].hosting = .shared
    world.connect(.plant(Index(0)), .talksTo, .plant(Index(1)), maxCoexistence: .days(45))
    world.addEntry(.all, .blackout, from: .on(2027, 4, 12), through: .on(2027, 5, 30))
    return world
  }

  /// A plant that never stands still but for its shutdown, and six hours on four Sundays before.
  private static var short: World {
    var world = World.tightWindow
    for week in 0..<4 {
      let sunday = CivilDate.on(2027, 6, 13) + 7 * week
      world.addEntry(
        .plant("P1"), .window, from: CivilDateTime(sunday, ClockTime(6, 0)),
        to: CivilDateTime(sunday, ClockTime(12 + 4 * (week % 2), 0)))
    }
    world.landscape.plants[Index(0)].downtimeTolerance.value = .hours(3)
    world.landscape.plants[Index(0)].manualWorkaround.value = .hours(1)
    return world
  }

  private static var crowded: World {
    var world = World.plants(4)
    world.connect(.plant(Index(2)), .apart, .plant(Index(3)))
    world.addPool("FAR") { $0.region = "NA" }
    for plant in world.landscape.plants.indices {
      world.landscape.plants[plant].allowedRegions = ["EU"]
    }
    world.settings.waves.minGap = .days(14)
    world.settings.waves.maxPlants = 1
    world.settings.waves.maxCutoversPerSlot = 1
    world.settings.finishBy.value = .on(2027, 6, 4)
    world.settings.pins = [
      Pin(
        asset: "P2", kind: .notBefore(.on(2027, 3, 1)),
        row: SourceSpan(file: "tiny.yaml", line: 31)),
      Pin(
        asset: "DB_P3", kind: .notAfter(.on(2027, 7, 31)),
        row: SourceSpan(file: "tiny.yaml", line: 32)),
    ]
    world.addEntry(.plant("P1"), .shutdown, from: .on(2027, 6, 7), through: .on(2027, 6, 20))
    world.addEntry(
      .company("C9"), .blackout, from: .on(2027, 1, 1), through: .on(2027, 12, 31))
    return world
  }
}
