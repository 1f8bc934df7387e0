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

  @Test(
    "under later_wave a late group joins a later wave of its lane, and behind the last goes alone")
  func laterWave() throws {
    let scenario = try Self.lateFirst(.laterWave)
    let plan = try ObviousPlan.plan(for: scenario)
    let planned = CostModel(scenario).days(of: plan).anchors
    let first = try #require(planned.min())
    let late = try #require(planned.firstIndex(of: first))
    let trial = Simulation(scenario, plan: plan).trial(0, seed: 1)
    let free = Simulation(try Self.lateFirst(.nextWindow), plan: plan).trial(0, seed: 1)
    #expect(free.anchors[late] > planned[late])
    let last = try #require(planned.max())
    let waves = Set(planned.enumerated().filter { $0.offset != late }.map(\.element))
    #expect(waves.contains(trial.anchors[late]) || trial.anchors[late] > last)
    #expect(trial.anchors[late] >= free.anchors[late])
    #expect(!waves.contains(free.anchors[late]), "else the policies would not differ here")
  }

  @Test("a slot is given up at the decision point where something is late that was to be done")
  func decision() throws {
    var world = World.onePlant
    let plan = try ObviousPlan.plan(for: try world.scenario())
    let usual = Simulation(try world.scenario(), plan: plan, isCertain: true).trial(0, seed: 1)
    // A certain trial is on time at every decision point: the plan has done by then what it says.
    for weeks in [1, 4, 12] {
      world.settings.simulation.decisionLead = .days(7 * weeks)
      let certain = Simulation(try world.scenario(), plan: plan, isCertain: true)
      #expect(certain.trial(0, seed: 1) == usual)
    }
    var given = 0
    world.settings.simulation.decisionLead = .zero
    let without = Simulation(try world.scenario(), plan: plan)
    world.settings.simulation.decisionLead = .days(14)
    let with = Simulation(try world.scenario(), plan: plan)
    for number in UInt32(0)..<60 {
      let (one, other) = (without.trial(number, seed: 1), with.trial(number, seed: 1))
      let story = with.story(of: number, seed: 1)
      let isGivenUp = story.events.contains { $0.kind == .decision }
      if isGivenUp { given += 1 }
      if isGivenUp {
        #expect(other.anchors[0] > usual.anchors[0])
      } else {
        #expect(other.anchors == one.anchors)
      }
    }
    #expect((1..<60).contains(given))
  }

  /// Three plants in slots of their own, the first of which is sure to be ten days late.
  private static func lateFirst(_ slip: SimulationSettings.Slip) throws -> Scenario {
    var world = World.plants(3)
    world.settings.simulation.slip = slip
    let plan = try ObviousPlan.plan(for: try world.scenario())
    let first = try #require(plan.cutovers.min { $0.slot < $1.slot })
    let plant = try #require(
      world.landscape.plants.indices.first {
        "DB_\(world.landscape.plants[$0].id)" == first.group.text
      })
    world.addRisk(
      "R1", .asset(.plant(plant)), 1,
      .delay(low: .days(10), likely: .days(10), high: .days(10)))
    return try world.scenario()
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
