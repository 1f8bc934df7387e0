/// The sum, over all gaps between places, of a bound on the edges that leave any k vertices.
///
/// k vertices have at least the k smallest degrees; inside they hold at most k(k − 1)/2 edges, in a
/// two-coloured graph at most i · j for i of one colour and j of the other. Twice what is inside
/// stays inside.
enum SizeCutBound {
  /// By k − 1: the least number of edges that leave k vertices, for k from 1 to n − 1.
  ///
  /// - Complexity: O(vertices²).
  static func cuts(_ graph: ArrangementGraph) -> [Int] {
    guard graph.count > 1 else { return [] }
    let heaviest = Int(graph.weights.max() ?? 1)
    guard let colours = colours(graph) else {
      let sums = sums((0..<graph.count).map { graph.degree($0) })
      let one = (0...graph.count).map { sums[$0] - heaviest * $0 * ($0 - 1) }
      return (1..<graph.count).map { max(1, one[$0], one[graph.count - $0]) }
    }
    let sides = [false, true].map { side in
      sums((0..<graph.count).filter { colours[$0] == side }.map { graph.degree($0) })
    }
    var least = Array(repeating: Int.max, count: graph.count + 1)
    for i in sides[0].indices {
      for j in sides[1].indices {
        least[i + j] = min(least[i + j], sides[0][i] + sides[1][j] - 2 * heaviest * i * j)
      }
    }
    return (1..<graph.count).map { max(1, least[$0], least[graph.count - $0]) }
  }

  /// The sums of the smallest degrees, by how many.
  private static func sums(_ degrees: [Int]) -> [Int] {
    degrees.sorted().reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
  }

  /// Two colours so that edges join different ones; nil where none exist.
  private static func colours(_ graph: ArrangementGraph) -> [Bool]? {
    var colours = Array(repeating: false, count: graph.count)
    var isSeen = colours
    for vertex in LineStarts.layers(graph, from: 0).map({ Int($0) }) {
      isSeen[vertex] = true
      for entry in graph.row(vertex) {
        let other = Int(graph.neighbours[entry])
        if !isSeen[other] {
          isSeen[other] = true
          colours[other] = !colours[vertex]
        } else if colours[other] == colours[vertex] {
          return nil
        }
      }
    }
    return colours
  }
}
