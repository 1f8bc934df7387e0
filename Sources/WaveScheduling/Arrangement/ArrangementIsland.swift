import WaveCore

/// One line of search for a short arrangement: annealing from a start of its kind, again and again.
struct ArrangementIsland: Sendable {
  /// The best order found.
  private(set) var best: [Int32]
  /// Its length.
  private(set) var length: Int

  private let graph: ArrangementGraph
  private let kind: LineStarts.Kind
  private var random: SequentialRandom
  private var turns = 0

  /// An island over a connected graph, with its first order.
  init(_ graph: ArrangementGraph, _ kind: LineStarts.Kind, random: SequentialRandom) {
    self.graph = graph
    self.kind = kind
    self.random = random
    best = LineStarts.order(kind, graph, &self.random)
    var places = best
    for (place, vertex) in best.enumerated() { places[Int(vertex)] = Int32(place) }
    length = graph.length(places)
  }

  /// Anneals once with about that many moves: from its own start, from its best order, or from the
  /// best of all islands, with different heat.
  ///
  /// - Returns: how many moves were tried.
  mutating func anneal(moves: Int, from shared: [Int32], _ budget: BenchmarkBudget) -> Int {
    let degree = Double(graph.neighbours.count) / Double(max(1, graph.count))
    let start: [Int32]
    let heat: Double
    switch turns % 3 {
    case 0:
      start = turns == 0 ? best : LineStarts.order(kind, graph, &random)
      heat = kind == .chance ? Double(graph.count) / 4 : 2
    case 1: (start, heat) = (best, 1 + Double(graph.count) / 64)
    default: (start, heat) = (shared, 1)
    }
    turns += 1
    var board = LineBoard(graph, order: start)
    var tried = 0
    if turns == 1 { tried += Annealing.polish(&board, budget) }
    if board.length < length { take(board) }
    tried += Annealing(hottest: heat * degree, moves: max(1, moves - tried))
      .run(&board, &random, budget)
    if board.length < length { take(board) }
    return tried
  }

  private mutating func take(_ board: borrowing LineBoard) {
    best = board.order
    length = board.length
  }
}
