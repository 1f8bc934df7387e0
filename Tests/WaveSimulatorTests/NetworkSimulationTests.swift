import Testing
import WaveCore
import WaveOutcome
import WaveSimulator

/// The longest path of many trials at once, against closed forms and the trial played by itself.
@Suite struct NetworkSimulationTests {
  private static let trials = 20_000

  @Test("one triangular task has the mean, deviation and percentiles of its distribution")
  func triangle() async throws {
    let outcome = try await play([(2, 5, 14)], [])
    let root = Double(Self.trials).squareRoot()
    #expect(abs(outcome.mean - 7) < 4.5 * 6.5.squareRoot() / root)
    #expect(abs(outcome.deviation - 6.5.squareRoot()) < 0.045)
    #expect(abs(outcome.p80 - 9.35242) < 4.5 * 0.4 / root / 0.0860663)
    #expect(outcome.likely == 5)
    #expect(abs(outcome.probabilityLikely - 0.25) < 4.5 * 0.44 / root)
  }

  @Test("a chain of three Tri(0, 1, 2) has P80 3.6069982, whatever the order of rows")
  func chain() async throws {
    for edges in [[(0, 1), (1, 2)], [(2, 0), (0, 1)]] {
      let outcome = try await play(Array(repeating: (0, 1, 2), count: 3), edges)
      let error = 0.4 / Double(Self.trials).squareRoot() / 0.38
      #expect(abs(outcome.mean - 3) < 4.5 * (0.5 / Double(Self.trials)).squareRoot())
      #expect(abs(outcome.p80 - 3.6069982) < 4.5 * error)
    }
  }

  @Test("the longer of two Tri(0, 1, 2) has mean 37 / 30, and each drives half of all trials")
  func parallel() async throws {
    // E max = 2 E X − E min, and E min = ∫ (1 − F)² = 23/30.
    let outcome = try await play([(0, 1, 2), (0, 1, 2)], [], isSensitive: true)
    let root = Double(Self.trials).squareRoot()
    #expect(abs(outcome.mean - 37.0 / 30) < 4.5 * 0.36 / root)
    let tasks = try #require(outcome.sensitivity)
    #expect(abs(tasks[0].criticality - 0.5) < 4.5 * 0.5 / root)
    #expect(abs(tasks[0].criticality + tasks[1].criticality - 1) < 1e-12)
  }

  @Test("figures of a random network are those of its trials played one by one")
  func oneByOne() async throws {
    let (network, reference) = try RandomNetwork.of(tasks: 60, seed: 3)
    let trials = 300  // not a whole number of blocks
    let outcome = try await NetworkSimulation(network).run(
      trials: trials, seed: 9, isSensitive: true)
    let played = (0..<trials).map { reference.longestPath(trial: $0, seed: 9) }
    let finishes = played.map(\.finish)
    #expect(outcome.p50 == Quantiles.quantile(0.5, ofSorted: finishes.sorted()))
    #expect(outcome.p90 == Quantiles.quantile(0.9, ofSorted: finishes.sorted()))
    let tasks = try #require(outcome.sensitivity)
    let finishRanks = RandomNetwork.ranks(finishes)
    for row in 0..<network.count {
      let lengths = played.map { $0.lengths[row] }
      let expected = reference.sensitivity(
        lengths, finishes, critical: played.count { $0.critical.contains(row) })
      #expect(tasks[row].criticality == expected.criticality)
      #expect(abs(tasks[row].index - expected.index) < 1e-9)
      #expect(abs(tasks[row].pearson - expected.pearson) < 1e-9)
      let ranked = reference.sensitivity(RandomNetwork.ranks(lengths), finishRanks, critical: 0)
      #expect(abs(try #require(tasks[row].spearman) - ranked.pearson) < 1e-9)
    }
  }

  @Test("the same figures on one thread and on several, with and without teams")
  func threads() async throws {
    let (network, _) = try RandomNetwork.of(tasks: 40, seed: 5)
    let rules = TeamRules(
      teams: 3, capacity: 2, failure: 0.1, window: .init(length: 10, period: 24))
    for simulation in [NetworkSimulation(network), NetworkSimulation(network, rules: rules)] {
      let one = try await simulation.run(trials: 2_503, seed: 2, threads: 1, isSensitive: true)
      let four = try await simulation.run(trials: 2_503, seed: 2, threads: 4, isSensitive: true)
      #expect(one == four)
      let fewer = try await simulation.run(trials: 2_502, seed: 2)
      #expect(fewer.mean != one.mean)
    }
  }

  @Test("tasks of fixed length finish when they must, and correlate with nothing")
  func fixed() async throws {
    let outcome = try await play([(3, 3, 3), (4, 4, 4)], [(0, 1)], isSensitive: true)
    #expect(outcome.mean == 7 && outcome.deviation == 0 && outcome.p90 == 7)
    #expect(outcome.probabilityLikely == 1)
    #expect(outcome.sensitivity?.map(\.criticality) == [1, 1])
    #expect(outcome.sensitivity?.map(\.pearson) == [0, 0])
    #expect(outcome.sensitivity?.map(\.spearman) == [0, 0])
  }

  @Test("the task that alone is the finish goes with it rank by rank, failed tries included")
  func alone() async throws {
    let length = try ThreePointEstimate(low: 1, likely: 2, high: 4, shape: .triangular)
    let network = try TaskNetwork(names: ["a"], lengths: [length], edges: [])
    let rules = TeamRules(teams: 1, capacity: 1, failure: 0.4)
    let outcome = try await NetworkSimulation(network, rules: rules).run(
      trials: 700, seed: 3, isSensitive: true)
    let task = try #require(outcome.sensitivity?.first)
    #expect(outcome.p90 > 4)
    #expect(abs(try #require(task.spearman) - 1) < 1e-12)
  }

  @Test("a circle is refused with its path, and trials beyond 2³² or none at all are refused")
  func refused() async throws {
    let length = ThreePointEstimate(fixed: 1)
    #expect {
      _ = try TaskNetwork(
        names: ["a", "b", "c", "d"], lengths: Array(repeating: length, count: 4),
        edges: [.init(3, 1), .init(1, 2), .init(2, 3), .init(0, 1), .init(3, 0)])
    } throws: {
      let path = ($0 as? NetworkCycle)?.path ?? []
      return path == [1, 2, 3] || path == [0, 1, 2, 3]
    }
    let simulation = NetworkSimulation(try TaskNetwork(names: ["a"], lengths: [length], edges: []))
    for trials in [0, -1, 1 << 32 + 1] {
      await #expect(throws: SimulationFailure.trialCount(trials)) {
        try await simulation.run(trials: trials, seed: 1)
      }
    }
  }

  private func play(
    _ tasks: [(Double, Double, Double)], _ edges: [(Int, Int)], isSensitive: Bool = false
  ) async throws -> NetworkOutcome {
    let network = try TaskNetwork(
      names: tasks.indices.map { "T\($0)" },
      lengths: try tasks.map {
        try ThreePointEstimate(low: $0.0, likely: $0.1, high: $0.2, shape: .triangular)
      },
      edges: edges.map { TaskNetwork.Edge($0.0, $0.1) })
    return try await NetworkSimulation(network).run(
      trials: Self.trials, seed: 7, threads: 2, isSensitive: isSensitive)
  }
}
