import Testing
import WaveLandscape

/// Components held against reachability on every graph of up to four nodes.
@Suite struct StrongComponentsTests {
  private func edges(_ bits: Int, among count: Int) -> [(Int32, Int32)] {
    (0..<count * count).filter { bits >> $0 & 1 == 1 }.map {
      (Int32($0 / count), Int32($0 % count))
    }
  }

  private func reach(_ edges: [(Int32, Int32)], among count: Int) -> [Bool] {
    var reach = (0..<count * count).map { $0 / count == $0 % count }
    for (from, to) in edges { reach[Int(from) * count + Int(to)] = true }
    for middle in 0..<count {
      for from in 0..<count where reach[from * count + middle] {
        for to in 0..<count where reach[middle * count + to] { reach[from * count + to] = true }
      }
    }
    return reach
  }

  private func isRight(_ bits: Int, among count: Int) -> Bool {
    let edges = edges(bits, among: count)
    let reach = reach(edges, among: count)
    let found = StrongComponents(
      of: CompressedRows(
        nodeCount: count, sources: edges.map(\.0), targets: edges.map(\.1)))
    for first in 0..<count {
      for second in 0..<count {
        let together = reach[first * count + second] && reach[second * count + first]
        guard (found.component[first] == found.component[second]) == together else {
          return false
        }
      }
    }
    return edges.allSatisfy { found.component[Int($0.0)] >= found.component[Int($0.1)] }
      && Set(found.component).count == found.count
  }

  @Test(
    "nodes share a component exactly when each reaches the other, and edges lead downwards",
    arguments: 1...4)
  func allGraphs(count: Int) {
    for bits in 0..<1 << (count * count) where !isRight(bits, among: count) {
      Issue.record("wrong for graph \(bits) of \(count) nodes")
      return
    }
  }

  @Test("a chain of a hundred thousand nodes needs no recursion")
  func longChain() {
    let count = 100_000
    let sources = (0..<Int32(count)).map { $0 }
    let chain = CompressedRows(
      nodeCount: count, sources: Array(sources.dropLast()), targets: Array(sources.dropFirst()))
    #expect(StrongComponents(of: chain).count == count)
    let ring = CompressedRows(
      nodeCount: count, sources: sources, targets: Array(sources.dropFirst()) + [0])
    #expect(StrongComponents(of: ring).count == 1)
  }

  @Test("turning a graph round twice gives the same edges of every node")
  func reversal() {
    let graph = CompressedRows(nodeCount: 3, sources: [0, 0, 2, 1], targets: [1, 2, 0, 1])
    let twice = graph.reversed().reversed()
    #expect(twice.starts == graph.starts)
    for node in 0..<3 {
      let edges = graph.places(from: node).map { graph.edges[$0] }.sorted()
      #expect(twice.places(from: node).map { twice.edges[$0] }.sorted() == edges)
    }
  }
}
