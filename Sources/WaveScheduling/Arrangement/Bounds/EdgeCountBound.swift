/// At most n − d pairs of places lie at distance d, so many edges cannot all be short.
enum EdgeCountBound {
  /// The bound for a graph; edges that stand twice lie at the nearest pairs.
  static func value(_ graph: ArrangementGraph) -> Int {
    var weights: [Int] = []
    for vertex in 0..<graph.count {
      for entry in graph.row(vertex) where Int(graph.neighbours[entry]) > vertex {
        weights.append(Int(graph.weights[entry]))
      }
    }
    weights.sort(by: >)
    var (sum, distance, room) = (0, 1, graph.count - 1)
    for weight in weights {
      while room == 0 {
        distance += 1
        room = graph.count - distance
      }
      sum += weight * distance
      room -= 1
    }
    return sum
  }
}
