import Testing
import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WavePlanner
import WaveScenario
import WaveWorlds

@Suite("Settling what is left open")
struct DecisionSearchTests {
  private func search(_ world: World, most: Int = 20) -> DecisionSearch {
    DecisionSearch(
      asked: world.landscape,
      request: PlanRequest(
        provenance: Plan.Provenance(
          snapshot: "", scenario: "", seed: 1, iterations: 0, version: "test"), iterations: 40),
      mostTrials: most
    ) { decisions in
      var decided = world
      decided.settings.decisions = decisions
      return try? decided.scenario()
    }
  }

  /// Two critical plants that would rehearse three times, where once is enough for their windows.
  private var rehearsing: World {
    var world = World.plants(2)
    for plant in world.landscape.plants.indices {
      world.landscape.plants[plant].criticality.value = 1
    }
    return world
  }

  @Test("what is kept makes the plan better, and the plan with it costs what the trial said")
  func better() throws {
    let world = rehearsing
    let (decisions, trials) = search(world).run(from: [])
    let kept = try #require(trials.last { $0.isKept })
    for trial in trials where trial.isKept {
      #expect(try #require(trial.cost) <= trial.before)
    }
    var decided = world
    decided.settings.decisions = decisions
    #expect(try planned(decided, iterations: 40).quality.cost == kept.cost)
    #expect(try planned(world, iterations: 40).quality.cost > (kept.cost ?? .zero))
  }

  @Test("what is decided already is not asked again")
  func settled() {
    let given = Decision(
      asset: "P1", choice: .rehearsals(4), row: SourceSpan(file: "tiny.yaml", line: 9))
    let (decisions, trials) = search(rehearsing).run(from: [given])
    #expect(decisions.contains(given))
    #expect(trials.allSatisfy { $0.asset != "P1" || $0.key != "rehearsals" })
  }

  @Test("no more is tried than allowed, and the same trials come out again")
  func limited() {
    let world = rehearsing
    #expect(search(world, most: 0).run(from: []).trials.isEmpty)
    #expect(search(world, most: 3).run(from: []).trials.count == 3)
    #expect(search(world).run(from: []).trials == search(world).run(from: []).trials)
  }
}
