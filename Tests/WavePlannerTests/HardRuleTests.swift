import Testing
import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WavePlanner
import WaveScenario
import WaveWorlds

@Suite("Hard rules in the planner")
struct HardRuleTests {
  /// A world in which one rule alone stands between the plan of the world without it and a plan.
  struct Case: Sendable, CustomTestStringConvertible {
    var rule: HardRule
    var before: World
    var after: World
    var testDescription: String { rule.rawValue }
  }

  @Test("each rule alone changes the plan of a tiny world", arguments: cases)
  func decides(_ sample: Case) throws {
    let before = try planned(sample.before, iterations: 60)
    let scenario = try sample.after.scenario()
    let broken = PlanVerifier.violations(of: before.plan, in: scenario)
    #expect(broken.contains { $0.rule == sample.rule }, "the old plan breaks the rule")
    let after = try planned(sample.after, iterations: 60)
    #expect(PlanVerifier.violations(of: after.plan, in: after.scenario).isEmpty)
    #expect(
      after.plan.cutovers != before.plan.cutovers || after.plan.hosting != before.plan.hosting)
  }

  static let cases: [Case] = [
    sample(.requires, .plants(2)) {
      $0.connect(.plant(Index(0)), .requires, .plant(Index(1)), lag: .days(28))
    },
    sample(.apart, .plants(2)) { $0.connect(.plant(Index(0)), .apart, .plant(Index(1))) },
    sample(.waveSize, .plants(2)) { $0.settings.waves.maxPlants = 1 },
    sample(.cutoversPerSlot, .plants(2)) { $0.settings.waves.maxCutoversPerSlot = 1 },
    sample(.gap, .apart) { $0.settings.waves.minGap = .days(42) },
    sample(.gap, uneven) { $0.settings.waves.maxWaves = 2 },
    sample(.pilotFirst, critical) { $0.settings.waves.pilotMaxCriticality = 3 },
    sample(.pins, .plants(1)) {
      $0.settings.pins = [
        Pin(
          asset: "P1", kind: .notBefore(.on(2027, 9, 1)),
          row: SourceSpan(file: "tiny.yaml", line: 30))
      ]
    },
    sample(.downtime, brief) { $0.landscape.databases[Index(0)].sizeGB.value = 120 },
    sample(.blackout, .plants(1)) {
      $0.addEntry(.plant("P1"), .blackout, from: .on(2027, 1, 4), through: .on(2027, 8, 31))
    },
  ]

  private static var critical: World {
    var world = World.pilot
    world.settings.waves.pilotMaxCriticality = nil
    world.settings.cutover.rehearsals = 1
    return world
  }

  /// Two lanes with a plant each that needs more rehearsals than the other.
  private static var uneven: World {
    var world = World.twoLanes
    world.landscape.plants[Index(0)].criticality.value = 1
    world.landscape.plants[Index(2)].criticality.value = 1
    return world
  }

  /// A plant that never stands still but for eight hours in April and a fortnight in July.
  private static var brief: World {
    var world = World.onePlant
    world.landscape.plants[Index(0)].shifts.value = 21
    world.addEntry(
      .plant("P1"), .shutdown, from: CivilDateTime(.on(2027, 4, 24), ClockTime(6, 0)),
      to: CivilDateTime(.on(2027, 4, 24), ClockTime(14, 0)))
    world.addEntry(
      .plant("P1"), .shutdown, from: .on(2027, 7, 17), through: .on(2027, 8, 1))
    return world
  }

  private static func sample(
    _ rule: HardRule, _ before: World, _ edit: (inout World) -> Void
  ) -> Case {
    var after = before.eager
    edit(&after)
    return Case(rule: rule, before: before.eager, after: after)
  }
}
