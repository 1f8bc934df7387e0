import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

extension Simulation {
  /// The most trials by which drivers are ranked.
  static let mostRankedTrials = 1_000

  /// Adds what only trials played once more can tell: the calendar's price, what mitigation is
  /// worth, how the ranks of the drivers' lengths go with that of the finish, and how far the finish
  /// moves between their short and their long trials.
  ///
  /// - Parameter threads: how many are played at once; it changes no byte.
  func followUp(
    _ result: inout SimulationResult, _ shard: SimulationShard, threads: Int
  ) async {
    result.calendar = await calendarPrice(of: shard, threads: threads)
    await addMitigations(to: &result, shard, threads: threads)
    await addRanks(to: &result, shard, threads: threads)
  }

  private func addMitigations(
    to result: inout SimulationResult, _ shard: SimulationShard, threads: Int
  ) async {
    let trials = MitigationTrials.all(model, scenario)
    let (records, seed) = (shard.records, shard.seed)
    let worths = await Chunks.map(trials.count, threads: threads) {
      trials[$0].worth(records, seed: seed)
    }
    for (trial, worth) in zip(trials, worths ?? []) {
      let id = scenario.landscape.risks.elements[trial.risk].id
      for place in result.risks.indices where result.risks[place].risk == id {
        result.risks[place].mitigation = worth
      }
    }
  }

  private func addRanks(
    to result: inout SimulationResult, _ shard: SimulationShard, threads: Int
  ) async {
    let nodes = driverNodes(of: result)
    let trials = min(shard.count, Self.mostRankedTrials)
    let (seed, length) = (shard.seed, Self.chunkLength)
    let chunks = await Chunks.map((trials + length - 1) / length, threads: threads) {
      [model] chunk in
      var player = TrialPlayer(model)
      var lengths = nodes.map { _ in [Int]() }
      for trial in (chunk * length)..<min(trials, (chunk + 1) * length) {
        player.play(TrialRandom(seed: seed, trial: UInt32(trial)))
        for (place, node) in nodes.enumerated() { lengths[place].append(player.lengths[node]) }
      }
      return lengths
    }
    guard let chunks else { return }
    let finish = RankCorrelation.doubledRanks(
      shard.records.finishDays[..<trials].map { Int($0) })
    for place in result.drivers.indices {
      let lengths = chunks.flatMap { $0[place] }
      let ranks = RankCorrelation.doubledRanks(lengths)
      result.drivers[place].rankCorrelation = abs(RankCorrelation.correlation(ranks, finish))
      result.drivers[place].swing = FinishSwing(shard.records.lengths[nodes[place]])
        .swing(over: lengths)
    }
  }

  /// The node of each driver.
  private func driverNodes(of result: SimulationResult) -> [Int] {
    var nodes: [Identifier: Int] = [:]
    for (row, activity) in scenario.activities.enumerated() { nodes[activity.id] = row }
    for (row, group) in scenario.groups.enumerated() {
      nodes[ResultBuilder.cutoverName(group.id)] = model.activities.count + row
    }
    return result.drivers.map { nodes[$0.activity] ?? 0 }
  }
}
