/// The shortest way round through a node, found breadth first.
enum ShortestCycle {
  /// The places in `graph` of the edges of a shortest cycle through a node; nil where it lies on
  /// none.
  ///
  /// - Complexity: O(*n* + *m*) of the node's component, and O(*n*) memory.
  static func places(
    through node: Int, in graph: CompressedRows, within components: StrongComponents
  ) -> [Int]? {
    walk(from: node, to: node, in: graph, within: components)
  }

  /// The places in `graph` of the edges of a shortest path with at least one edge that stays in
  /// one component; nil where there is none.
  static func walk(
    from start: Int, to goal: Int, in graph: CompressedRows, within components: StrongComponents
  ) -> [Int]? {
    var arrival = [Int32](repeating: -1, count: graph.nodeCount)
    var origin = arrival
    var queue = [start]
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      for place in graph.places(from: node) {
        let target = Int(graph.targets[place])
        guard components.component[target] == components.component[start] else { continue }
        if target == goal { return trace(from: start, to: node, arrival, origin) + [place] }
        guard target != start, arrival[target] < 0 else { continue }
        arrival[target] = Int32(place)
        origin[target] = Int32(node)
        queue.append(target)
      }
    }
    return nil
  }

  private static func trace(
    from start: Int, to end: Int, _ arrival: [Int32], _ origin: [Int32]
  ) -> [Int] {
    var places: [Int] = []
    var node = end
    while node != start {
      places.append(Int(arrival[node]))
      node = Int(origin[node])
    }
    return places.reversed()
  }
}
