/// Edges shared out to vertices: the d edges that a vertex holds end at d different places, two at
/// each distance, so they are at least ⌊(d + 1)² / 4⌋ long in all.
enum StarBound {
  /// The bound, where vertices take all edges left to them by descending degree; edges that stand
  /// twice lie at the nearest places.
  ///
  /// - Complexity: O((vertices + edges) · log).
  static func value(_ graph: ArrangementGraph) -> Int {
    let degrees = (0..<graph.count).map { graph.row($0).count }
    let order = (0..<graph.count).sorted { (degrees[$1], $0) < (degrees[$0], $1) }
    var isTaken = Array(repeating: false, count: graph.count)
    var sum = 0
    for vertex in order {
      isTaken[vertex] = true
      let held = graph.row(vertex).filter { !isTaken[Int(graph.neighbours[$0])] }
        .map { Int(graph.weights[$0]) }.sorted(by: >)
      for (place, weight) in held.enumerated() { sum += weight * (place / 2 + 1) }
    }
    return sum
  }
}
