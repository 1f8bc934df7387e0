import WaveCore

/// Finds few stations for the tasks of an instance, and says how few there can be.
///
/// Bounds first; then a beam search over stations, forward and reversed, for one station fewer than
/// is known, together with branch, bound and remember (Sewell and Jacobson 2012; Morrison, Sewell
/// and Jacobson 2014), which also proves.
public struct StationSolver: Sendable {
  /// The instance.
  public let instance: StationInstance
  /// The seed of all random choices.
  public let seed: UInt64
  /// How many lines of search run at once; the result of a budget of schedules does not depend
  /// on it.
  public let threads: Int

  /// A solver for an instance whose precedences form no cycle.
  public init(_ instance: StationInstance, seed: UInt64 = 1, threads: Int = 1) {
    self.instance = instance
    self.seed = seed
    self.threads = max(1, threads)
  }

  /// Solves the instance within a budget.
  public func solve(_ budget: BenchmarkBudget) async -> StationResult {
    let graphs = [false, true].map { StationGraph(instance, reversed: $0) }
    let functions = DualFeasibleFunctions(times: instance.times, cycle: instance.cycle)
    let heads = graphs.map { StationHeads($0, functions) }
    let bound = StationBound.value(functions, heads: heads[0], tails: heads[1])
    var result = first(graphs[0], bound: bound)
    result.secondsToBest = budget.elapsedSeconds()
    var islands = [(0, true), (1, true), (0, false), (1, false)].enumerated().map { number, kind in
      StationIsland(
        graphs[kind.0], functions, tails: heads[1 - kind.0], isComplete: kind.1,
        random: SequentialRandom(seed: seed, stream: UInt64(number)))
    }
    var turn = 20_000
    while !result.isOptimal && !budget.isOver {
      let left = budget.schedules.map { $0 - result.schedules } ?? .max
      guard left > 0 else { break }
      let effort = min(turn, max(1, left / islands.count))
      let target = result.value - 1
      let outcomes = await IslandTurns.run(&islands, threads: threads) { island in
        island.search(target: target, effort: effort, budget)
      }
      for (number, turn) in outcomes.enumerated() {
        result.schedules += turn.tried
        take(turn.outcome, isReversed: number % 2 == 1, budget, &result)
      }
      turn = min(turn * 2, 1_000_000)
    }
    return result
  }
}

extension StationSolver {
  private func take(
    _ outcome: StationIsland.Outcome, isReversed: Bool, _ budget: BenchmarkBudget,
    _ result: inout StationResult
  ) {
    switch outcome {
    case .open: return
    case .exhausted: result.bound = result.value
    case .found(let stations):
      let count = stations.max() ?? 1
      guard count < result.value else { return }
      result.stations = isReversed ? stations.map { count + 1 - $0 } : stations
      result.value = count
      result.secondsToBest = budget.elapsedSeconds()
    }
  }

  /// Stations filled one after another with the heaviest tasks that fit.
  private func first(_ graph: StationGraph, bound: Int) -> StationResult {
    let weights = graph.positionalWeights
    let ranking = (0..<graph.count).sorted {
      weights[$0] == weights[$1] ? $0 < $1 : weights[$0] > weights[$1]
    }
    var stations = Array(repeating: 0, count: graph.count)
    var (station, room, left) = (1, instance.cycle, graph.count)
    while left > 0 {
      let task = ranking.first { task in
        stations[task] == 0 && instance.times[task] <= room
          && graph.predecessors[task].allSatisfy { stations[Int($0)] > 0 }
      }
      if let task {
        stations[task] = station
        room -= instance.times[task]
        left -= 1
      } else {
        station += 1
        room = instance.cycle
      }
    }
    return StationResult(
      stations: stations, value: station, bound: bound, schedules: 1, secondsToBest: 0)
  }
}
