import Testing
import WaveCore
import WaveOutcome
import WaveSimulator

/// Networks done by teams, against a slow reading of the rules and against closed forms.
@Suite struct TeamPlayTests {
  @Test(
    "every percentile is that of the rules played slowly",
    arguments: [
      TeamRules(teams: 1, capacity: 1), TeamRules(teams: 2, capacity: 3),
      TeamRules(teams: 4, capacity: 2, failure: 0.2),
      TeamRules(teams: 3, capacity: 1, failure: 0.05, window: .init(length: 5, period: 21)),
      TeamRules(teams: 2, capacity: 2, failure: 0.5, window: .init(length: 0.5, period: 1.75)),
      TeamRules(teams: 50, capacity: 9, window: .init(length: 3, period: 3)),
    ])
  func rules(_ rules: TeamRules) async throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      let (network, slow) = try RandomNetwork.of(tasks: 40, seed: seed)
      let reference = TeamReference(network: slow, rules: rules)
      let trials = 70
      let finishes = (0..<trials).map { reference.play(trial: $0, seed: seed).finish }.sorted()
      let outcome = try await NetworkSimulation(network, rules: rules).run(
        trials: trials, seed: seed)
      #expect(outcome.p50 == Quantiles.quantile(0.5, ofSorted: finishes))
      #expect(outcome.p80 == Quantiles.quantile(0.8, ofSorted: finishes))
      #expect(outcome.p90 == Quantiles.quantile(0.9, ofSorted: finishes))
      #expect(abs(outcome.mean - finishes.reduce(0, +) / Double(trials)) < 1e-9)
    }
  }

  @Test("teams with a place for every task play the longest path, trial by trial")
  func unlimited() async throws {
    let (network, _) = try RandomNetwork.of(tasks: 60, seed: 8)
    let free = try await NetworkSimulation(network).run(trials: 500, seed: 3, isSensitive: true)
    let teams = try await NetworkSimulation(
      network, rules: TeamRules(teams: 2, capacity: 60)
    ).run(trials: 500, seed: 3, isSensitive: true)
    #expect(free == teams)
  }

  @Test("one team with one place takes as long as all tasks together")
  func single() async throws {
    let outcome = try await play(
      Array(repeating: (1, 2, 3), count: 4), TeamRules(teams: 1, capacity: 1), trials: 3_000)
    #expect(abs(outcome.mean - 8) < 4.5 * (4.0 / 6 / 3_000).squareRoot())
    #expect(outcome.sensitivity?.map(\.criticality) == [1, 1, 1, 1])
  }

  @Test("a failed try costs 1.5 times its own draw, and the next one is drawn anew")
  func retries() async throws {
    // Tries before success are geometric with mean p / (1 − p), each 1.5 × 2 h on average.
    let outcome = try await play(
      [(1, 2, 3)], TeamRules(teams: 1, capacity: 1, failure: 0.3), trials: 10_000)
    let mean = 2 + 1.5 * 2 * 0.3 / 0.7
    #expect(abs(outcome.mean - mean) < 4.5 * outcome.deviation / 10_000.squareRoot())
    // Var = var of one try + mean tries × 1.5² var + var of tries × (1.5 × mean)².
    let variance = 1.0 / 6 + 0.3 / 0.7 * 2.25 / 6 + 0.3 / 0.49 * 9
    #expect(abs(outcome.deviation - variance.squareRoot()) < 0.15)
  }

  @Test("a task of the window waits for its opening and holds no place meanwhile")
  func window() async throws {
    // Rows 0 to 4 are of the window; row 5 is not, and has its place while row 1 waits.
    var tasks = [(Double, Double, Double)](repeating: (0, 0, 0), count: 6)
    tasks[0] = (7, 7, 7)
    tasks[1] = (1, 1, 1)
    tasks[5] = (10, 10, 10)
    let rules = TeamRules(teams: 1, capacity: 1, window: .init(length: 5, period: 20))
    let outcome = try await play(tasks, rules, edges: [(0, 1)])
    // Row 5 has the longest tail and starts at 0; row 0 is ready at 10, waits to 20 and ends at
    // 27; row 1 waits to 40.
    #expect(outcome.p50 == 41)
  }

  @Test("an opening is open at its own instant, whatever its quotient is rounded to")
  func openings() async throws {
    for period in [0.1, 0.3, 1.0 / 3, 0.7, 1.1] {
      let rules = TeamRules(
        teams: 1, capacity: 1, window: .init(length: period / 1_000, period: period))
      var tasks = [(Double, Double, Double)](repeating: (0, 0, 0), count: 2)
      tasks[0] = (37, 37, 37)
      tasks[1] = (0.001, 0.001, 0.001)
      let outcome = try await play(tasks, rules, edges: [(0, 1)])
      let openings = (37 / period).rounded(.up)
      #expect(abs(outcome.p50 - openings * period - 0.001) < 1e-9)
    }
  }

  private func play(
    _ tasks: [(Double, Double, Double)], _ rules: TeamRules, edges: [(Int, Int)] = [],
    trials: Int = 64
  ) async throws -> NetworkOutcome {
    let network = try TaskNetwork(
      names: tasks.indices.map { "T\($0)" },
      lengths: try tasks.map {
        try ThreePointEstimate(low: $0.0, likely: $0.1, high: $0.2, shape: .triangular)
      },
      edges: edges.map { TaskNetwork.Edge($0.0, $0.1) })
    return try await NetworkSimulation(network, rules: rules).run(
      trials: trials, seed: 7, isSensitive: true)
  }
}
