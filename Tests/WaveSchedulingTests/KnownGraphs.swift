import WaveCore
import WaveScheduling

/// Graphs whose shortest arrangement is known, with their vertices shuffled.
enum KnownGraphs {
  typealias Edge = ArrangementInstance.Edge

  /// A path: every edge can be 1 long.
  static func path(_ count: Int) -> (ArrangementInstance, Int) {
    (shuffled(count, (1..<count).map { ($0 - 1, $0) }), count - 1)
  }

  /// A cycle: every gap is crossed twice.
  static func cycle(_ count: Int) -> (ArrangementInstance, Int) {
    (shuffled(count, (0..<count).map { ($0, ($0 + 1) % count) }), 2 * (count - 1))
  }

  /// A star: the centre in the middle.
  static func star(_ leaves: Int) -> (ArrangementInstance, Int) {
    (shuffled(leaves + 1, (1...leaves).map { (0, $0) }), (leaves + 1) * (leaves + 1) / 4)
  }

  /// A complete graph: every order is as long.
  static func complete(_ count: Int) -> (ArrangementInstance, Int) {
    let edges = (0..<count).flatMap { low in (low + 1..<max(low + 1, count)).map { (low, $0) } }
    return (shuffled(count, edges), (count - 1) * count * (count + 1) / 6)
  }

  /// A complete bipartite graph: the best split of every front is reached by one order.
  static func bipartite(_ left: Int, _ right: Int) -> (ArrangementInstance, Int) {
    let edges = (0..<left).flatMap { low in (0..<right).map { (low, left + $0) } }
    let least = (1..<left + right).reduce(0) { sum, size in
      let cuts = (max(0, size - right)...min(left, size)).map { one in
        one * (right - size + one) + (size - one) * (left - one)
      }
      return sum + (cuts.min() ?? 0)
    }
    return (shuffled(left + right, edges), least)
  }

  /// A hypercube (Harper 1964).
  static func hypercube(_ dimensions: Int) -> (ArrangementInstance, Int) {
    let count = 1 << dimensions
    let edges = (0..<count).flatMap { vertex in
      (0..<dimensions).filter { vertex >> $0 & 1 == 0 }.map { (vertex, vertex | 1 << $0) }
    }
    return (shuffled(count, edges), count / 2 * (count - 1))
  }

  /// A grid of at most as many rows as columns (Muradyan and Piliposyan 1980, in the form of
  /// Fishburn, Tetali and Winkler 2000).
  static func grid(_ rows: Int, _ columns: Int) -> (ArrangementInstance, Int) {
    var edges: [(Int, Int)] = []
    for row in 0..<rows {
      for column in 0..<columns {
        let vertex = row * columns + column
        if row + 1 < rows { edges.append((vertex, vertex + columns)) }
        if column + 1 < columns { edges.append((vertex, vertex + 1)) }
      }
    }
    let least = (0...rows).map { corner in
      (-2 * corner * corner * corner + 6 * rows * corner * corner
        - (3 * rows * rows + 3 * rows - 2) * corner) / 3
        + columns * (rows * rows + rows - 1) - rows
    }.min()
    return (shuffled(rows * columns, edges), least ?? 0)
  }

  /// A graph in which each pair is joined with some chance.
  static func random(_ count: Int, density: Double, seed: UInt64) -> ArrangementInstance {
    var random = SequentialRandom(seed: seed)
    var edges: [(Int, Int)] = []
    for low in 0..<count {
      for high in low + 1..<max(low + 1, count) where random.uniform() < density {
        edges.append((low, high))
        if random.below(8) == 0 { edges.append((high, low)) }
      }
    }
    return shuffled(count, edges)
  }

  /// The least length, by trying every order of at most eight vertices.
  static func least(_ instance: ArrangementInstance) -> Int {
    var positions = Array(0..<instance.vertexCount)
    var best = Int.max
    func permute(_ size: Int) {
      guard size > 1 else {
        best = min(
          best,
          instance.edges.reduce(0) {
            $0 + abs(positions[Int($1.first)] - positions[Int($1.second)])
          })
        return
      }
      for place in 0..<size {
        permute(size - 1)
        positions.swapAt(size % 2 == 0 ? place : 0, size - 1)
      }
    }
    permute(positions.count)
    return best
  }

  private static func shuffled(_ count: Int, _ edges: [(Int, Int)]) -> ArrangementInstance {
    var random = SequentialRandom(seed: UInt64(count))
    var names = (0..<count).map(Int32.init)
    random.shuffle(&names)
    return ArrangementInstance(
      vertexCount: count, edges: edges.map { Edge(names[$0.0], names[$0.1]) })
  }
}
