import WaveCore

/// Finds a short arrangement of a graph on a line, and says how short there can be: minimum linear
/// arrangement.
///
/// Connected parts stand one after another. Parts of up to 20 vertices are solved by dynamic
/// programming; larger ones by annealing from several kinds of starts, with the best order of
/// every window at the end.
public struct ArrangementSolver: Sendable {
  /// The instance.
  public let instance: ArrangementInstance
  /// The seed of all random choices.
  public let seed: UInt64
  /// How many lines of search run at once; the result of a budget of schedules does not depend
  /// on it.
  public let threads: Int

  /// A solver for an instance.
  public init(_ instance: ArrangementInstance, seed: UInt64 = 1, threads: Int = 1) {
    self.instance = instance
    self.seed = seed
    self.threads = max(1, threads)
  }

  /// Solves the instance within a budget.
  public func solve(_ budget: BenchmarkBudget) async -> ArrangementResult {
    var result = ArrangementResult(
      positions: Array(repeating: 0, count: instance.vertexCount), value: 0, bound: 0,
      schedules: 0, secondsToBest: 0)
    var used = 0
    let parts = ArrangementGraph.parts(of: instance)
    var left = parts.reduce(0) { $0 + Self.effort($1.graph) }
    for part in parts {
      let effort = Self.effort(part.graph)
      let share = Self.share(budget, spent: result.schedules, part: effort, of: max(1, left))
      left -= effort
      let found = await order(of: part.graph, share)
      for (place, vertex) in found.order.enumerated() {
        result.positions[part.names[Int(vertex)]] = used + place + 1
      }
      used += part.graph.count
      result.value += found.length
      result.bound += found.bound
      result.schedules += found.tried
      result.secondsToBest = max(result.secondsToBest, found.seconds)
    }
    return result
  }
}

extension ArrangementSolver {
  /// The order found for a connected part.
  private struct PartOrder {
    var order: [Int32]
    var length: Int
    var bound: Int
    var tried: Int
    var seconds: Double
  }

  /// How much of the budget a part is worth.
  private static func effort(_ graph: ArrangementGraph) -> Int {
    graph.count <= SubsetArrangement.mostVertices ? 0 : graph.neighbours.count
  }

  private static func share(
    _ budget: BenchmarkBudget, spent: Int, part: Int, of left: Int
  ) -> BenchmarkBudget {
    var share = budget
    let portion = Double(part) / Double(left)
    if budget.seconds.isFinite {
      let now = budget.elapsedSeconds()
      share.seconds = now + max(0, budget.seconds - now) * portion
    }
    share.schedules = budget.schedules.map { Int(Double(max(0, $0 - spent)) * portion) }
    return share
  }

  private func order(of graph: ArrangementGraph, _ budget: BenchmarkBudget) async -> PartOrder {
    if graph.count <= SubsetArrangement.mostVertices {
      let order = SubsetArrangement.order(graph)
      let length = LineBoard(graph, order: order).length
      return PartOrder(
        order: order, length: length, bound: length, tried: 1, seconds: budget.elapsedSeconds())
    }
    var islands = LineStarts.Kind.allCases.enumerated().map { number, kind in
      ArrangementIsland(graph, kind, random: SequentialRandom(seed: seed, stream: UInt64(number)))
    }
    var best = Self.best(of: islands)
    var found = PartOrder(
      order: best.best, length: best.length, bound: ArrangementBound.value(graph), tried: 1,
      seconds: budget.elapsedSeconds())
    var moves = max(20_000, graph.count * 100)
    while found.length > found.bound && !budget.isOver {
      let left = budget.schedules.map { $0 - found.tried } ?? .max
      guard left > 0 else { break }
      let turn = min(moves, max(1, left / islands.count))
      let shared = found.order
      let tried = await IslandTurns.run(&islands, threads: threads) { island in
        island.anneal(moves: turn, from: shared, budget)
      }
      found.tried += tried.reduce(0, +)
      best = Self.best(of: islands)
      if best.length < found.length {
        found.order = best.best
        found.length = best.length
        found.seconds = budget.elapsedSeconds()
      }
      moves = min(moves * 2, 20_000_000)
    }
    return found
  }

  private static func best(of islands: [ArrangementIsland]) -> ArrangementIsland {
    islands.reduce(islands[0]) { $1.length < $0.length ? $1 : $0 }
  }
}
