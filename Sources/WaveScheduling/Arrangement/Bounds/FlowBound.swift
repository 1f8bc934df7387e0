/// The edges of a cut tree: an arrangement crosses a smallest cut between the ends of each.
///
/// The sum of a Gomory–Hu tree's n − 1 weights bounds the length (Adolphson and Hu 1973). The tree
/// is built by Gusfield's way (1990), flows by shortest augmenting paths.
enum FlowBound {
  /// The most vertices times edges for which it is worked out.
  static let mostWork = 3_000_000

  /// The bound; 0 where the graph is too large for it.
  ///
  /// - Complexity: O(vertices · degree · edges) on graphs whose edges stand once.
  static func value(_ graph: ArrangementGraph) -> Int {
    weights(graph).reduce(0, +)
  }

  /// The weights of the cut tree's edges; the smallest is the edge connectivity.
  static func weights(_ graph: ArrangementGraph) -> [Int] {
    guard graph.count > 1, graph.count * graph.neighbours.count <= mostWork else { return [] }
    var parents = Array(repeating: 0, count: graph.count)
    var weights: [Int] = []
    let mates = mates(graph)
    for vertex in 1..<graph.count {
      let (flow, side) = cut(graph, mates, from: vertex, to: parents[vertex])
      weights.append(flow)
      for other in vertex + 1..<max(vertex + 1, graph.count)
      where side[other] && parents[other] == parents[vertex] {
        parents[other] = vertex
      }
    }
    return weights
  }

  /// By entry: the entry of the same edge at its other end.
  private static func mates(_ graph: ArrangementGraph) -> [Int] {
    var mates = Array(repeating: 0, count: graph.neighbours.count)
    var filled = (0..<graph.count).map { Int(graph.starts[$0]) }
    // Rows ascend, so visiting vertices in order meets each row's entries in order.
    for vertex in 0..<graph.count {
      for entry in graph.row(vertex) {
        let other = Int(graph.neighbours[entry])
        mates[entry] = filled[other]
        filled[other] += 1
      }
    }
    return mates
  }

  private static func cut(
    _ graph: ArrangementGraph, _ mates: [Int], from source: Int, to sink: Int
  ) -> (flow: Int, side: [Bool]) {
    var room = graph.weights
    var flow = 0
    while true {
      var came = Array(repeating: -1, count: graph.count)
      var isSeen = Array(repeating: false, count: graph.count)
      isSeen[source] = true
      var queue = [source]
      var place = 0
      while place < queue.count && !isSeen[sink] {
        for entry in graph.row(queue[place]) where room[entry] > 0 {
          let next = Int(graph.neighbours[entry])
          guard !isSeen[next] else { continue }
          isSeen[next] = true
          came[next] = entry
          queue.append(next)
        }
        place += 1
      }
      guard isSeen[sink] else { return (flow, isSeen) }
      var path: [Int] = []
      var walk = sink
      while walk != source {
        path.append(came[walk])
        walk = Int(graph.neighbours[mates[came[walk]]])
      }
      let least = path.reduce(Int32.max) { min($0, room[$1]) }
      for entry in path {
        room[entry] -= least
        room[mates[entry]] += least
      }
      flow += Int(least)
    }
  }
}
