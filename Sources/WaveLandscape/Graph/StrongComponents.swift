/// The strongly connected components of a directed graph: sets in which every node reaches every
/// other (Tarjan, 1972), found without recursion.
public struct StrongComponents: Sendable {
  /// The component of each node.
  ///
  /// Components are numbered so that every edge between two of them leads to the smaller number.
  public let component: [Int32]
  /// How many components there are.
  public let count: Int

  /// The components of a graph.
  ///
  /// - Complexity: O(*n* + *m*) time, O(*n*) memory.
  public init(of graph: CompressedRows) {
    var search = Search(nodeCount: graph.nodeCount)
    for root in 0..<graph.nodeCount where search.order[root] == 0 {
      search.visit(from: root, in: graph)
    }
    component = search.component
    count = Int(search.componentCount)
  }

  /// The nodes of each component, in order of nodes.
  public var members: [[Int]] {
    var members = [[Int]](repeating: [], count: count)
    for (node, component) in component.enumerated() { members[Int(component)].append(node) }
    return members
  }
}

extension StrongComponents {
  private struct Search {
    /// When each node was met, from 1; 0 where it was not.
    var order: [Int32]
    /// The earliest node reached from each node that is not yet in a component.
    var low: [Int32]
    /// The next edge of each node to follow.
    var next: [Int32]
    var component: [Int32]
    var componentCount: Int32 = 0
    var met: Int32 = 0
    var open: [Int32] = []
    var path: [Int32] = []

    init(nodeCount: Int) {
      order = [Int32](repeating: 0, count: nodeCount)
      low = order
      next = order
      component = [Int32](repeating: -1, count: nodeCount)
    }

    mutating func visit(from root: Int, in graph: CompressedRows) {
      enter(root, in: graph)
      while let top = path.last {
        let node = Int(top)
        if next[node] < graph.starts[node + 1] {
          let target = Int(graph.targets[Int(next[node])])
          next[node] += 1
          if order[target] == 0 {
            enter(target, in: graph)
          } else if component[target] < 0 {
            low[node] = min(low[node], order[target])
          }
        } else {
          leave(node)
        }
      }
    }

    private mutating func enter(_ node: Int, in graph: CompressedRows) {
      met += 1
      order[node] = met
      low[node] = met
      next[node] = graph.starts[node]
      open.append(Int32(node))
      path.append(Int32(node))
    }

    private mutating func leave(_ node: Int) {
      path.removeLast()
      if let above = path.last { low[Int(above)] = min(low[Int(above)], low[node]) }
      guard low[node] == order[node] else { return }
      while let member = open.popLast() {
        component[Int(member)] = componentCount
        if Int(member) == node { break }
      }
      componentCount += 1
    }
  }
}
