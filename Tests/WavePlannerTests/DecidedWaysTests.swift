import Testing
import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WavePlanner
import WaveScenario
import WaveWorlds

/// Each thing that may be left open is decided one way in one world and the other way in another.
@Suite("Ways that are decided")
struct DecidedWaysTests {
  /// What is settled about a world, as `asset: key value`.
  private func kept(_ world: World) -> [String] {
    let search = DecisionSearch(
      asked: world.landscape,
      request: PlanRequest(
        provenance: Plan.Provenance(
          snapshot: "", scenario: "", seed: 1, iterations: 0, version: "test"), iterations: 60),
      mostTrials: 20
    ) { decisions in
      var decided = world
      decided.settings.decisions = decisions
      return try? decided.scenario()
    }
    return search.run(from: []).decisions.map(\.words)
  }

  /// Two plants on a database whose split is open, rehearsed once.
  private var open: World {
    var world = World.sharedDatabase
    world.landscape.plants[Index(2)].status = .retired
    world.landscape.databases[Index(0)].split = .open
    world.settings.cutover.rehearsals = 1
    return world
  }

  @Test("a database is split by plant where one plant need not wait for the other")
  func split() {
    var waiting = open.eager
    waiting.settings.pins = [RuleWorld.pin("P2", .notBefore(.on(2027, 9, 1)), line: 30)]
    #expect(kept(waiting).contains("DB: split by_plant"))
    var closing = open
    let company = closing.addCompany("C1")
    closing.landscape.companies[company].splitCloseCost.value = Money(minor: 50_000_000)
    for plant in [0, 1] { closing.landscape.plants[Index(plant)].company = company }
    closing.settings.waves.maxCutoversPerSlot = 1
    closing.settings.waves.minGap = .days(42)
    #expect(!kept(closing).contains("DB: split by_plant"))
  }

  /// A plant that moves in June, whose partner is away for months and bridges at a price.
  private func partnered(awayFrom first: CivilDate, through last: CivilDate) -> World {
    var world = World.onePlant
    world.settings.cutover.rehearsals = 1
    world.settings.pins = [RuleWorld.pin("P1", .window(.on(2027, 6, 19)), line: 30)]
    let index = world.addIntegration("IF1", serving: [Index(0)]) { integration in
      integration.relay.value = true
      integration.bridgeCostPerWeek.value = Money(minor: 1_000_000)
      integration.partnerWindows = [
        RecurringWindow(
          weekdays: [.tuesday, .wednesday, .thursday], opens: ClockTime(9, 0),
          closes: ClockTime(15, 0), timezone: "Europe/Berlin",
          span: SourceSpan(file: "integrations.csv", line: 2, field: "partner_windows"))
      ]
    }
    let row = world.landscape.integrations[index].row
    world.landscape.assumptions.append(
      Assumption(
        code: "DEF054", subject: "IF1", field: "repoint", value: "with_plant", reason: "usual",
        span: row))
    world.addEntry(.partner("Partner"), .blackout, from: first, through: last)
    return world
  }

  @Test("a partner that is away afterwards is re-pointed before, one that was away is not")
  func repoint() {
    let away = partnered(awayFrom: .on(2027, 6, 14), through: .on(2027, 11, 30))
    #expect(kept(away).contains("IF1: repoint before"))
    let back = partnered(awayFrom: .on(2027, 1, 4), through: .on(2027, 6, 18))
    #expect(!kept(back).contains("IF1: repoint before"))
  }

  /// A plant with two pools to choose from, ready after so many days.
  private func hosted(first: Int, second: Int) -> World {
    var world = World.onePlant.eager
    world.settings.cutover.rehearsals = 1
    world.addPool("SECOND")
    world.landscape.pools[Index(0)].leadTime.value = .days(first)
    world.landscape.pools[Index(1)].leadTime.value = .days(second)
    return world
  }

  @Test("a plant goes where its pool is ready sooner, when waiting is dear")
  func pool() {
    #expect(kept(hosted(first: 250, second: 14)) == ["P1: pool SECOND"])
    #expect(kept(hosted(first: 14, second: 250)).isEmpty)
  }

  @Test("rehearsals that cost more than they save are left out; a stated number is not asked")
  func rehearsals() {
    var critical = World.onePlant
    critical.landscape.plants[Index(0)].criticality.value = 1
    #expect(kept(critical).contains { $0.hasPrefix("P1: rehearsals ") })
    critical.settings.cutover.rehearsals = 2
    #expect(kept(critical).isEmpty)
  }
}
