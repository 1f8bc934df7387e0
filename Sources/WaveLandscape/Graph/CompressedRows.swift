/// Directed edges sorted by the node they leave, in three flat arrays.
///
/// The edges of a node keep the order in which they were given.
public struct CompressedRows: Sendable {
  /// The place in `targets` where each node's edges begin, and one place past the last.
  public let starts: [Int32]
  /// The node each edge arrives at.
  public let targets: [Int32]
  /// The number each edge had in the list it was given in.
  public let edges: [Int32]

  /// The edges `sources[i]` → `targets[i]` among `nodeCount` nodes.
  ///
  /// - Complexity: O(*n* + *m*).
  /// - Precondition: all ends lie in 0 ..< `nodeCount`.
  public init(nodeCount: Int, sources: [Int32], targets: [Int32]) {
    var starts = [Int32](repeating: 0, count: nodeCount + 1)
    for source in sources { starts[Int(source) + 1] += 1 }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    var next = starts
    var sorted = [Int32](repeating: 0, count: targets.count)
    var edges = sorted
    for edge in sources.indices {
      let place = Int(next[Int(sources[edge])])
      next[Int(sources[edge])] += 1
      sorted[place] = targets[edge]
      edges[place] = Int32(edge)
    }
    self.starts = starts
    self.targets = sorted
    self.edges = edges
  }

  /// How many nodes there are.
  public var nodeCount: Int { starts.count - 1 }

  /// The places in `targets` and `edges` of the edges that leave a node.
  public func places(from node: Int) -> Range<Int> { Int(starts[node])..<Int(starts[node + 1]) }

  /// The same edges turned round, numbered as before.
  ///
  /// - Complexity: O(*n* + *m*).
  public func reversed() -> CompressedRows {
    var sources = [Int32](repeating: 0, count: targets.count)
    var ends = sources
    for node in 0..<nodeCount {
      for place in places(from: node) {
        sources[Int(edges[place])] = targets[place]
        ends[Int(edges[place])] = Int32(node)
      }
    }
    return CompressedRows(nodeCount: nodeCount, sources: sources, targets: ends)
  }
}
