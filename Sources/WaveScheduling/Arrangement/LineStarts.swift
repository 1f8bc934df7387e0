import WaveCore

/// Orders to begin with.
enum LineStarts {
  /// A way to find one.
  enum Kind: CaseIterable, Sendable { case frontier, spectral, layers, chance }

  /// An order of a connected graph by a way.
  static func order(
    _ kind: Kind, _ graph: ArrangementGraph, _ random: inout SequentialRandom
  ) -> [Int32] {
    switch kind {
    case .frontier: frontier(graph, from: end(of: graph, random.below(graph.count)))
    case .spectral: spectral(graph, &random)
    case .layers: layers(graph, from: end(of: graph, random.below(graph.count)))
    case .chance: shuffled(graph, &random)
    }
  }

  /// Vertices one after another, always one after which the fewest edges cross the gap; of equals
  /// the one that has been next to the front for longest.
  ///
  /// - Complexity: O(vertices² + edges).
  static func frontier(_ graph: ArrangementGraph, from first: Int) -> [Int32] {
    var growth = (0..<graph.count).map { graph.degree($0) }
    var seen = Array(repeating: Int.max, count: graph.count)
    var isPlaced = Array(repeating: false, count: graph.count)
    var order: [Int32] = []
    seen[first] = 0
    var front = [first]
    while !front.isEmpty {
      let best = front.indices.min { left, right in
        let (a, b) = (front[left], front[right])
        return (growth[a], seen[a], a) < (growth[b], seen[b], b)
      }
      guard let best else { break }
      let vertex = front[best]
      front.swapAt(best, front.count - 1)
      front.removeLast()
      isPlaced[vertex] = true
      order.append(Int32(vertex))
      for entry in graph.row(vertex) {
        let next = Int(graph.neighbours[entry])
        guard !isPlaced[next] else { continue }
        growth[next] -= 2 * Int(graph.weights[entry])
        if seen[next] == .max {
          seen[next] = order.count
          front.append(next)
        }
      }
    }
    return order
  }

  /// Vertices by breadth-first search.
  static func layers(_ graph: ArrangementGraph, from first: Int) -> [Int32] {
    var isSeen = Array(repeating: false, count: graph.count)
    var order = [Int32(first)]
    isSeen[first] = true
    var place = 0
    while place < order.count {
      for entry in graph.row(Int(order[place])) {
        let next = graph.neighbours[entry]
        guard !isSeen[Int(next)] else { continue }
        isSeen[Int(next)] = true
        order.append(next)
      }
      place += 1
    }
    return order
  }

  /// A vertex far from everything: the last of a breadth-first search from another.
  private static func end(of graph: ArrangementGraph, _ first: Int) -> Int {
    var vertex = first
    for _ in 0..<2 { vertex = Int(layers(graph, from: vertex).last ?? Int32(vertex)) }
    return vertex
  }

  /// Vertices by their value in the second eigenvector of the Laplacian (Juvan and Mohar 1992),
  /// found by power iteration.
  private static func spectral(
    _ graph: ArrangementGraph, _ random: inout SequentialRandom
  ) -> [Int32] {
    let degrees = (0..<graph.count).map { Double(graph.degree($0)) }
    let shift = 2 * (degrees.max() ?? 1)
    var values = (0..<graph.count).map { _ in random.uniform() - 0.5 }
    for _ in 0..<300 {
      let mean = values.reduce(0, +) / Double(graph.count)
      var next = values
      var norm = 0.0
      for vertex in 0..<graph.count {
        var sum = (shift - degrees[vertex]) * (values[vertex] - mean)
        for entry in graph.row(vertex) {
          sum += Double(graph.weights[entry]) * (values[Int(graph.neighbours[entry])] - mean)
        }
        next[vertex] = sum
        norm += sum * sum
      }
      guard norm > 0 else { break }
      let scale = 1 / norm.squareRoot()
      for vertex in next.indices { next[vertex] *= scale }
      values = next
    }
    return (0..<graph.count).sorted {
      values[$0] == values[$1] ? $0 < $1 : values[$0] < values[$1]
    }.map(Int32.init)
  }

  private static func shuffled(
    _ graph: ArrangementGraph, _ random: inout SequentialRandom
  ) -> [Int32] {
    var order = (0..<graph.count).map(Int32.init)
    random.shuffle(&order)
    return order
  }
}
