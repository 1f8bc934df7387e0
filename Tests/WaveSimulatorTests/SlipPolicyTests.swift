import Testing
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveSimulator
import WaveWorlds

/// What a late group does to those it was to cut over with.
@Suite struct SlipPolicyTests {
  @Test("under whole_wave a group waits for the late preparation of its wave")
  func wholeWave() throws {
    for (slip, waits) in [
      (SimulationSettings.Slip.wholeWave, true), (.nextWindow, false),
    ] {
      let simulation = try Self.sharedWave(slip)
      let trial = simulation.trial(0, seed: 1)
      #expect((trial.anchors[0] == trial.anchors[1]) == waits)
    }
  }

  @Test("results tell waves, drivers and months apart")
  func results() async throws {
    let simulation = try Self.sharedWave(.nextWindow)
    let result = try await simulation.run(trials: 400, seed: 1, threads: 2)
    let wave = try #require(result.waves.first)
    #expect(result.waves.count == 1)
    #expect(wave.probabilityOnTime == 0)
    #expect(wave.meanSlipDays > 0)
    #expect(result.drivers.contains { $0.activity == "cutover:DB_P1" && $0.criticality == 1 })
    #expect(result.drivers.contains { $0.activity == "nonprod:DB_P1" && $0.criticality > 0.9 })
    #expect(result.probabilityFinishInPlan == 0)
    #expect(result.months.count >= 12)
    #expect(result.plants.map(\.plant) == ["P1", "P2"])
  }

  /// Two plants planned for one slot, the first of which is sure to be sixty days late.
  private static func sharedWave(_ slip: SimulationSettings.Slip) throws -> Simulation {
    var world = World.plants(2)
    world.settings.simulation.slip = slip
    world.addRisk(
      "R1", .asset(.plant(Index(0))), 1,
      .delay(low: .days(60), likely: .days(60), high: .days(60)))
    let scenario = try world.scenario()
    var plan = try ObviousPlan.plan(for: scenario)
    let last = try #require(plan.cutovers.max { $0.slot < $1.slot })
    for place in plan.cutovers.indices {
      plan.cutovers[place].slot = last.slot
      plan.cutovers[place].wave = 1
    }
    return Simulation(scenario, plan: plan)
  }
}
