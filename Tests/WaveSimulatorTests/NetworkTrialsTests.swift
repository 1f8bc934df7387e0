import Testing
import WaveCore
import WaveSimulator

/// Oracles of closed form for the network core, within 4.5 standard errors.
@Suite struct NetworkTrialsTests {
  private static let trials = 40_000

  @Test("one triangular task has the mean, deviation and P80 of its distribution")
  func triangle() throws {
    let task = try table(2, 5, 14, .triangular)
    let result = play([[]]) { _, random in task[random.uniform(StableHash("task"))] }
    expectMean(result, 7, variance: 6.5)
    expectQuantile(result, 0.8, 9.35242, density: 0.0860663)
    #expect(abs(result.finish.deviation - 6.5.squareRoot()) < 0.03)
  }

  @Test("one PERT task has the mean, deviation and P80 of its distribution")
  func pert() throws {
    let task = try table(2, 5, 14, .pert)
    let result = play([[]]) { _, random in task[random.uniform(StableHash("task"))] }
    expectMean(result, 6, variance: 4.5714286)
    expectQuantile(result, 0.8, 7.8823081, density: 0.11)
  }

  @Test("a chain of three Tri(0, 1, 2) has P80 3.6069982")
  func chain() throws {
    let task = try table(0, 1, 2, .triangular)
    let result = play([[], [0], [1]]) { place, random in
      task[random.uniform(StableHash("task").combining(place))]
    }
    expectMean(result, 3, variance: 0.5)
    expectQuantile(result, 0.8, 3.6069982, density: 0.38)
  }

  @Test("the longest of five Exp(0.5) has mean 4.5666667 and P80 6.2632185")
  func longestOfFive() {
    let result = play([[], [], [], [], [], [0, 1, 2, 3, 4]]) { place, random in
      place == 5 ? 0 : exponential(0.5, place, random)
    }
    expectMean(result, 4.5666667, variance: 4 * (1 + 0.25 + 1.0 / 9 + 0.0625 + 0.04))
    expectQuantile(result, 0.8, 6.2632185, density: 0.0914)
  }

  @Test("of parallel Exp(1) and Exp(0.5) the first is critical in a third of all trials")
  func parallel() {
    let result = play([[], [], [0, 1]]) { place, random in
      place == 2 ? 0 : exponential(place == 0 ? 1 : 0.5, place, random)
    }
    let third = 1.0 / 3
    let error = (third * (1 - third) / Double(Self.trials)).squareRoot()
    #expect(abs(result.criticality[0] - third) < 4.5 * error)
    #expect(abs(result.criticality[0] + result.criticality[1] - 1) < 1e-12)
    #expect(result.criticality[2] == 1)
    #expect(abs(result.sensitivity[0] - 0.17407766) < 0.006)
    #expect(abs(result.cruciality[0] - 0.2901294) < 0.022)
  }

  @Test("a task that never changes drives but does not correlate")
  func fixed() {
    let result = play([[], [0]]) { place, random in
      place == 0 ? 3 : random.uniform(StableHash("task"))
    }
    #expect(result.criticality == [1, 1])
    #expect(result.cruciality[0] == 0)
    #expect(result.sensitivity[0] == 0)
    #expect(abs(result.cruciality[1] - 1) < 1e-9)
  }
}

extension NetworkTrialsTests {
  private func play(
    _ predecessors: [[Int]], _ length: (_ task: Int, TrialRandom) -> Double
  ) -> NetworkTrials {
    NetworkTrials(
      of: ActivityNetwork(predecessors: predecessors), trials: Self.trials
    ) { trial, lengths in
      let random = TrialRandom(seed: 7, trial: UInt32(trial))
      for task in lengths.indices { lengths[task] = length(task, random) }
    }
  }

  private func table(
    _ low: Double, _ likely: Double, _ high: Double, _ shape: DistributionShape
  ) throws -> QuantileTable {
    QuantileTable(try ThreePointEstimate(low: low, likely: likely, high: high, shape: shape))
  }

  private func exponential(_ rate: Double, _ task: Int, _ random: TrialRandom) -> Double {
    let uniform = random.uniform(StableHash("task").combining(task))
    return -DeterministicMath.log1p(-uniform) / rate
  }

  private func expectMean(_ result: NetworkTrials, _ mean: Double, variance: Double) {
    let error = (variance / Double(Self.trials)).squareRoot()
    #expect(abs(result.finish.mean - mean) < 4.5 * error)
  }

  private func expectQuantile(
    _ result: NetworkTrials, _ p: Double, _ value: Double, density: Double
  ) {
    let error = (p * (1 - p) / Double(Self.trials)).squareRoot() / density
    #expect(abs(result.quantile(p) - value) < 4.5 * error)
  }
}
