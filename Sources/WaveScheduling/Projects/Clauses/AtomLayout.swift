/// Variables, atoms and edges of a clause search, as they are at the root.
struct AtomLayout {
  /// The lowest value of each variable: jobs, the end, then pairs.
  private(set) var floors: [Int32]

  /// The highest value of each variable.
  private(set) var ceilings: [Int32]

  /// The first atom of each variable.
  private(set) var bases: [Int32] = []

  /// The variable of each atom.
  private(set) var atomVariable: [Int32] = []

  /// The value of each atom.
  private(set) var atomValue: [Int32] = []

  /// The edges of precedence, then two for each pair.
  private(set) var edges: [PrecedenceEdge] = []

  /// The number of edges before those of pairs.
  private(set) var firstPair = 0

  /// The edges that leave each variable, then those of each pair variable.
  private(set) var leaving: [[Int32]]

  /// The edges that enter each variable.
  private(set) var entering: [[Int32]]

  /// Lays out the starts of a schedule that ends by `ceiling`, and the pairs that cannot overlap.
  ///
  /// - Complexity: O(jobs · ticks + jobs² · resources).
  init(_ network: ProjectNetwork, bound: Int, ceiling: Int) {
    floors = network.heads
    ceilings = network.durations.indices.map {
      Int32(ceiling) - network.tails[$0] - network.durations[$0]
    }
    floors.append(Int32(bound))
    ceilings.append(Int32(ceiling))
    let end = Int32(network.count)
    for tail in 0..<network.count {
      for head in network.successors[tail] {
        edges.append(
          PrecedenceEdge(
            tail: Int32(tail), head: head, gap: network.durations[tail], condition: -1))
      }
      if network.successors[tail].isEmpty {
        edges.append(
          PrecedenceEdge(
            tail: Int32(tail), head: end, gap: network.durations[tail], condition: -1))
      }
    }
    firstPair = edges.count
    let pairs = DisjunctivePairs(network).pairs
    for _ in pairs {
      floors.append(0)
      ceilings.append(1)
    }
    for variable in floors.indices {
      bases.append(Int32(atomVariable.count))
      guard floors[variable] < ceilings[variable] else { continue }
      for value in floors[variable]..<ceilings[variable] {
        atomVariable.append(Int32(variable))
        atomValue.append(value)
      }
    }
    for (place, pair) in pairs.enumerated() {
      let atom = bases[network.count + 1 + place]
      edges.append(
        PrecedenceEdge(
          tail: pair.first, head: pair.second, gap: network.durations[Int(pair.first)],
          condition: 2 * atom))
      edges.append(
        PrecedenceEdge(
          tail: pair.second, head: pair.first, gap: network.durations[Int(pair.second)],
          condition: 2 * atom + 1))
    }
    leaving = [[Int32]](repeating: [], count: floors.count)
    entering = leaving
    for (place, edge) in edges.enumerated() {
      leaving[Int(edge.tail)].append(Int32(place))
      entering[Int(edge.head)].append(Int32(place))
    }
  }
}
