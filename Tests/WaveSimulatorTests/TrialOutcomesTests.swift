import Testing
import WaveCore
import WaveOutcome
import WaveScenario
import WaveSimulator
import WaveWorlds

/// Trials of which only what they came to is kept, and plans held against each other by them.
@Suite struct TrialOutcomesTests {
  @Test("trial for trial they are those of a run, on any number of threads")
  func same() async throws {
    let simulation = try Simulation.of(.eventful)
    let one = try await simulation.outcomes(trials: 600, seed: 3)
    #expect(try await simulation.outcomes(trials: 600, seed: 3, threads: 2) == one)
    let result = try await simulation.run(trials: 600, seed: 3)
    #expect(
      result.cost.percentile(80)
        == Quantiles.quantile(0.8, ofSorted: one.costs.map { Double($0) }.sorted()))
    #expect(
      result.finish.percentile(80)
        == Quantiles.quantile(0.8, ofSorted: one.finishDays.map { Double($0) }.sorted()))
    for trial in [0, 17, 599] {
      #expect(simulation.trial(UInt32(trial), seed: 3).cost.minor == one.costs[trial])
    }
  }

  @Test("no trials, and more than there are numbers for, are refused")
  func count() async throws {
    let simulation = try Simulation.of(.onePlant)
    for trials in [0, -1, (1 << 32) + 1] {
      await #expect(throws: SimulationFailure.trialCount(trials)) {
        _ = try await simulation.outcomes(trials: trials, seed: 1)
      }
    }
  }

  @Test("series that differ by a constant lie that far apart for certain")
  func shifted() throws {
    let costs = (0..<1_000).map { ($0 * 7_919) % 1_009 }
    let apart = PairedQuantile(of: costs.map { $0 + 250 }, over: costs, at: 0.8)
    #expect(apart.difference == 250)
    #expect(try #require(apart.error) < 1e-9)
  }

  @Test("too few trials give a difference but no interval")
  func few() {
    let apart = PairedQuantile(of: [3, 1, 2], over: [1, 1, 1], at: 0.5)
    #expect(apart.difference == 1)
    #expect(apart.error == nil)
  }

  @Test("the interval covers a known difference of medians nineteen times in twenty")
  func covers() {
    var covered = 0
    let runs: UInt32 = 200
    let (first, second) = (StableHash("first"), StableHash("second"))
    for run in 0..<runs {
      var one: [Int] = []
      var other: [Int] = []
      for trial in 0..<1_000 {
        let random = TrialRandom(seed: UInt64(run), trial: UInt32(trial))
        one.append(roundHalfEven(random.uniform(first) * 10_000) + 500)
        other.append(roundHalfEven(random.uniform(second) * 10_000))
      }
      let apart = PairedQuantile(of: one, over: other, at: 0.5)
      if let error = apart.error, abs(apart.difference - 500) <= error { covered += 1 }
    }
    // 95 % of 200 with 4.5 standard errors below.
    #expect(covered >= 176)
  }
}
