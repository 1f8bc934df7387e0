/// The best arrangement of a small graph, by dynamic programming over its subsets of vertices.
///
/// The total length is the sum, over all gaps between places, of the edges that cross the gap; so
/// the best order of a subset at the front is the best of a subset smaller by one vertex, and the
/// edges that leave it (Held and Karp 1962).
enum SubsetArrangement {
  /// The most vertices for which it is tried.
  static let mostVertices = 20

  /// The vertices in the best order.
  ///
  /// - Complexity: O(2ⁿ · n) time, 2ⁿ words of memory.
  static func order(_ graph: ArrangementGraph) -> [Int32] {
    let count = graph.count
    let all = 1 << count
    var adjacency = Array(repeating: Int32(0), count: count * count)
    for vertex in 0..<count {
      for entry in graph.row(vertex) {
        adjacency[vertex * count + Int(graph.neighbours[entry])] = graph.weights[entry]
      }
    }
    let degrees = (0..<count).map { Int32(graph.degree($0)) }
    var cuts = Array(repeating: Int32(0), count: all)
    var costs = Array(repeating: Int32(0), count: all)
    for subset in 1..<all {
      let vertex = subset.trailingZeroBitCount
      let without = subset & (subset - 1)
      var inside: Int32 = 0
      var best = Int32.max
      var members = without
      while members != 0 {
        let member = members.trailingZeroBitCount
        members &= members - 1
        inside += adjacency[vertex * count + member]
        best = min(best, costs[subset & ~(1 << member)])
      }
      best = min(best, costs[without])
      cuts[subset] = cuts[without] + degrees[vertex] - 2 * inside
      costs[subset] = best + cuts[subset]
    }
    var order: [Int32] = []
    var subset = all - 1
    while subset != 0 {
      let before = costs[subset] - cuts[subset]
      let last = (0..<count).first {
        subset >> $0 & 1 == 1 && costs[subset & ~(1 << $0)] == before
      }
      guard let last else { break }
      order.append(Int32(last))
      subset &= ~(1 << last)
    }
    return order.reversed()
  }
}
