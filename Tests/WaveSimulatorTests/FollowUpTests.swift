import Testing
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveWorlds

@testable import WaveSimulator

/// What only trials played once more can tell.
@Suite struct FollowUpTests {
  @Test("a mitigation is worth what it saves at P80 less what it costs")
  func mitigation() async throws {
    var world = World.onePlant
    let cost = Money(minor: 1_000_000)
    world.addRisk("R1", .all, 0.9, .cost(low: cost, likely: cost, high: cost))
    world.landscape.risks[Index(0)].mitigation = "ask early"
    world.landscape.risks[Index(0)].residualProbability.value = 0
    world.landscape.risks[Index(0)].mitigationCost.value = Money(minor: 300_000)
    let result = try await Simulation.of(world).run(trials: 400, seed: 1, threads: 2)
    let worth = try #require(result.risks.first?.mitigation)
    // It happens in far more than a fifth of all trials, so P80 carries nearly all of it.
    #expect(abs(worth.saving.minor - cost.minor) < 200_000)
    #expect(worth.worth == worth.saving - worth.cost)
    #expect(worth.cost == Money(minor: 300_000))
    #expect(worth.trials == 400)
    #expect(worth.finishDays == 0)
  }

  @Test("what a gate has lowered is held against the probability before it")
  func lowered() async throws {
    var world = World.onePlant
    let days = Minutes.days(40)
    world.addRisk("R1", .all, 0.8, .delay(low: days, likely: days, high: days))
    world.landscape.risks[Index(0)].residualProbability.value = 0
    world.landscape.risks[Index(0)].loweredBy = .rehearsal
    let simulation = try Simulation.of(world)
    let result = try await simulation.run(trials: 300, seed: 1)
    let risk = try #require(result.risks.first)
    let worth = try #require(risk.mitigation)
    // The plan rehearses, so the risk never happens; forty days of delay are five weeks of slots.
    #expect(risk.probability == 0)
    #expect(worth.finishDays >= 35)
    #expect(worth.before == 0.8 && worth.residual == 0)
  }

  @Test("a risk that nothing lowers has no mitigation to be worth anything")
  func unlowered() async throws {
    let result = try await Simulation.of(.eventful).run(trials: 50, seed: 1)
    #expect(!result.risks.isEmpty)
    #expect(result.risks.allSatisfy { $0.mitigation == nil })
  }

  @Test("ranks of equal values are the mean of the ranks they share")
  func ranks() {
    #expect(RankCorrelation.doubledRanks([30, 10, 20]) == [6, 2, 4])
    #expect(RankCorrelation.doubledRanks([5, 5, 1, 9, 5]) == [6, 6, 2, 10, 6])
    #expect(RankCorrelation.doubledRanks([]) == [])
  }

  @Test("ranks go together wholly where one series rises with the other, however crooked")
  func monotone() {
    let values = (1...50).map { ($0 * 37) % 101 }
    let ranks = RankCorrelation.doubledRanks(values)
    let cubes = RankCorrelation.doubledRanks(values.map { $0 * $0 * $0 })
    #expect(abs(RankCorrelation.correlation(ranks, cubes) - 1) < 1e-12)
    let opposite = RankCorrelation.doubledRanks(values.map { -$0 })
    #expect(abs(RankCorrelation.correlation(ranks, opposite) + 1) < 1e-12)
    // By hand: d = (0, 2, −1, −1), so ρ = 1 − 6 · 6 / (4 · 15).
    let one = RankCorrelation.doubledRanks([1, 2, 3, 4])
    let other = RankCorrelation.doubledRanks([1, 4, 2, 3])
    #expect(abs(RankCorrelation.correlation(one, other) - 0.4) < 1e-12)
  }

  @Test("drivers are correlated by ranks over the first trials")
  func drivers() async throws {
    let simulation = try Simulation.of(.eventful)
    let result = try await simulation.run(trials: 200, seed: 4)
    let driver = try #require(result.drivers.first { $0.criticality > 0 && $0.correlation > 0.2 })
    let rank = try #require(driver.rankCorrelation)
    #expect((0...1).contains(rank))
    #expect(result.drivers.allSatisfy { $0.rankCorrelation != nil })
    #expect(result.drivers.contains { $0.swing != nil })
    for driver in result.drivers where driver.correlation < 0.1 { #expect(driver.swing == nil) }
  }

  @Test("the finish swings with a node as far as the line through all trials goes between its ends")
  func swing() throws {
    var (sums, noise) = (LengthSums(), LengthSums())
    let lengths = (0..<100).map { $0 * 37 % 100 }
    for (trial, length) in lengths.enumerated() {
      sums.add(1000 * length, 200 + 3 * length)
      noise.add(1000 * length, 200 + trial * 61 % 100)
    }
    // The outer fifths stand at 9.5 and 89.5 of a mean of 49.5; a day of length is three of finish.
    let swing = try #require(FinishSwing(sums).swing(over: lengths.map { 1000 * $0 }))
    #expect(abs(swing.shortDays + 120) < 1e-9 && abs(swing.longDays - 120) < 1e-9)
    #expect(FinishSwing(sums).swing(over: [1, 2, 3, 4]) == nil, "too few for a fifth")
    #expect(FinishSwing(LengthSums()).swing(over: lengths) == nil)
    #expect(abs(noise.correlation) < 0.3)
    #expect(FinishSwing(noise).swing(over: lengths) == nil, "chance explains it")
  }

  @Test("variance goes to what explains it, each once and in order")
  func variance() {
    var (one, two, noise): ([Double], [Double], [Double]) = ([], [], [])
    for trial in 0..<4_000 {
      let random = TrialRandom(seed: 1, trial: UInt32(trial))
      one.append(random.uniform(StableHash("one")))
      two.append(random.uniform(StableHash("two")))
      noise.append(random.uniform(StableHash("noise")))
    }
    let sum = zip(zip(one, two), noise).map { 3 * $0.0 + 2 * $0.1 + $1 }
    // The variances are as 9 : 4 : 1.
    let split = VarianceSplit(of: sum, by: [one, two])
    #expect(abs(split.shares[0] - 9 / 14.0) < 0.03)
    #expect(abs(split.shares[1] - 4 / 14.0) < 0.03)
    // What is handed on belongs to the one before: a copy brings nothing new.
    let copied = VarianceSplit(of: sum, by: [one, one.map { 2 * $0 + 5 }, two])
    #expect(copied.shares[1] == 0)
    #expect(copied.shares[0] == split.shares[0])
    #expect(VarianceSplit(of: sum, by: [sum.map { _ in 4 }]).shares == [0])
    #expect(abs(VarianceSplit(of: sum, by: [sum]).shares[0] - 1) < 1e-12)
  }
}
