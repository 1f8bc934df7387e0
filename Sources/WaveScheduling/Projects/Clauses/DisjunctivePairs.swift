/// The pairs of jobs that some resource keeps from overlapping and precedence does not order.
struct DisjunctivePairs {
  /// The pairs, the smaller number first.
  private(set) var pairs: [(first: Int32, second: Int32)] = []

  /// Looks at all pairs of a project.
  ///
  /// - Complexity: O(jobs² · resources).
  init(_ network: ProjectNetwork) {
    let reach = Self.descendants(network)
    let lanes = network.layout.capacities
    for first in 0..<network.count where network.durations[first] > 0 {
      for second in first + 1..<max(first + 1, network.count)
      where network.durations[second] > 0 && !reach[first][second] && !reach[second][first] {
        let collide = lanes.indices.contains { lane in
          Int(network.amounts[first * lanes.count + lane])
            + Int(network.amounts[second * lanes.count + lane]) > lanes[lane]
        }
        if collide { pairs.append((Int32(first), Int32(second))) }
      }
    }
  }

  /// Whether each job waits, directly or not, for each other.
  private static func descendants(_ network: ProjectNetwork) -> [[Bool]] {
    var reach = [[Bool]](
      repeating: [Bool](repeating: false, count: network.count), count: network.count)
    for job in network.order.reversed() {
      for next in network.successors[Int(job)] {
        reach[Int(job)][Int(next)] = true
        for far in 0..<network.count where reach[Int(next)][far] { reach[Int(job)][far] = true }
      }
    }
    return reach
  }
}
