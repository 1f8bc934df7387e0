import Testing
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveSimulator
import WaveWorlds

@Suite struct SimulationTests {
  @Test("without uncertainty every world comes out as planned, to the day and the cent")
  func certain() async throws {
    for (name, world) in World.all {
      let scenario = try world.scenario()
      let plan = try ObviousPlan.plan(for: scenario)
      let played = Simulation(scenario, plan: plan, isCertain: true).trial(0, seed: 1)
      let planned = CostModel(scenario).days(of: plan)
      #expect(played.anchors == planned.anchors, "\(name)")
      #expect(played.activityStarts == planned.activityStarts, "\(name)")
      #expect(played.activityEnds == planned.activityEnds, "\(name)")
      #expect(played.rollbacks.allSatisfy { $0 == 0 }, "\(name)")
    }
  }

  @Test("without uncertainty every term costs what was planned, but for expected losses")
  func certainCost() async throws {
    for (name, world) in World.all {
      let scenario = try world.scenario()
      let plan = try ObviousPlan.plan(for: scenario)
      let simulation = Simulation(scenario, plan: plan, isCertain: true)
      let result = try await simulation.run(trials: 3, seed: 1)
      let expected: Set<CostTerm> = [.downtimeLoss, .rollbackLoss]
      for term in result.terms where !expected.contains(term.term) {
        #expect(term.sample.mean == Double(term.planned.minor), "\(name) \(term.term)")
        #expect(term.sample.deviation == 0, "\(name) \(term.term)")
      }
      #expect(result.probabilityFinishInPlan == 1, "\(name)")
      #expect(result.finish.mean == Double(result.plannedFinishDay), "\(name)")
    }
  }

  @Test("one seed gives the same result on one thread and on two")
  func threads() async throws {
    let simulation = try Simulation.of(.eventful)
    let one = try await simulation.run(trials: 1_100, seed: 3, threads: 1)
    let two = try await simulation.run(trials: 1_100, seed: 3, threads: 2)
    #expect(one == two)
    let other = try await simulation.run(trials: 1_100, seed: 4, threads: 2)
    #expect(one != other)
  }

  @Test("a trial played alone is the trial of the run")
  func alone() async throws {
    let simulation = try Simulation.of(.eventful)
    let result = try await simulation.run(trials: 300, seed: 5, threads: 2)
    let alone = (0..<300).map { simulation.trial(UInt32($0), seed: 5) }
    let mean = Double(alone.reduce(0) { $0 + $1.cost.minor }) / 300
    #expect(abs(result.cost.mean - mean) < 1e-6 * mean)
    let days = alone.map { Double($0.finishDay) }.sorted()
    #expect(result.finish.percentile(80) == Quantiles.quantile(0.8, ofSorted: days))
  }

  @Test("the number of trials must be possible")
  func impossible() async throws {
    let simulation = try Simulation.of(.onePlant)
    await #expect(throws: SimulationFailure.trialCount(0)) {
      try await simulation.run(trials: 0, seed: 1)
    }
    await #expect(throws: SimulationFailure.trialCount(1 << 33)) {
      try await simulation.run(trials: 1 << 33, seed: 1)
    }
  }

  @Test("blanking a known effort widens P10 to P90 of the cost")
  func blank() async throws {
    var world = World.customModule
    world.landscape.modules[Index(0)].portingEffort.value = Effort(days: 60)
    let known = try await Simulation.of(world).run(trials: 2_000, seed: 1, threads: 2)
    let row = world.landscape.modules[Index(0)].row
    world.landscape.modules[Index(0)].portingEffort.origin = .assumed(
      "DEF043", row)
    let blank = try await Simulation.of(world).run(trials: 2_000, seed: 1, threads: 2)
    #expect(blank.cost.width > 1.2 * known.cost.width)
  }

  @Test("progress ends at the number of trials")
  func progress() async throws {
    let simulation = try Simulation.of(.onePlant)
    let last = LastValue()
    _ = try await simulation.run(trials: 600, seed: 1, threads: 2) { last.set($0) }
    #expect(last.value == 600)
  }

  @Test("percentiles rise and lie within their intervals")
  func percentiles() async throws {
    let result = try await Simulation.of(.eventful).run(trials: 500, seed: 2, threads: 2)
    for sample in [result.finish, result.cost] + result.plants.map(\.outage) {
      #expect(sample.percentiles.map(\.percent) == Array(stride(from: 5, through: 95, by: 5)))
      for percentile in sample.percentiles {
        #expect(percentile.low <= percentile.value && percentile.value <= percentile.high)
      }
      #expect(sample.percentiles.map(\.value) == sample.percentiles.map(\.value).sorted())
      #expect(sample.curve.last?.share == 1)
    }
    for joint in result.joint { #expect(joint.share <= 0.96) }
    let months = result.months.reduce(0) { $0 + $1.p50.minor }
    #expect(months > 0)
  }
}
