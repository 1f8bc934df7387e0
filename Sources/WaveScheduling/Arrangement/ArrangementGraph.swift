/// A connected graph laid out for search: neighbours in rows, edges that stand twice as weights.
struct ArrangementGraph: Sendable {
  /// How many vertices there are.
  let count: Int
  /// Where each vertex's neighbours begin, and where the last one's end.
  let starts: [Int32]
  /// The neighbours of all vertices behind each other, ascending in each row.
  let neighbours: [Int32]
  /// How many edges join the vertex with that neighbour.
  let weights: [Int32]

  /// The graph of some vertices with their weighted edges, each given once.
  init(count: Int, edges: [(first: Int32, second: Int32, weight: Int32)]) {
    var rows = Array(repeating: [(Int32, Int32)](), count: count)
    for edge in edges {
      rows[Int(edge.first)].append((edge.second, edge.weight))
      rows[Int(edge.second)].append((edge.first, edge.weight))
    }
    for row in rows.indices { rows[row].sort { $0.0 < $1.0 } }
    let neighbours = Ragged(rows.map { $0.map(\.0) })
    self.count = count
    starts = neighbours.bounds
    self.neighbours = neighbours.values
    weights = Ragged(rows.map { $0.map(\.1) }).values
  }

  /// The places of a vertex's neighbours.
  func row(_ vertex: Int) -> Range<Int> { Int(starts[vertex])..<Int(starts[vertex + 1]) }

  /// How many edges a vertex has.
  func degree(_ vertex: Int) -> Int { row(vertex).reduce(0) { $0 + Int(weights[$1]) } }

  /// The total length of the edges where vertices stand at places.
  func length(_ places: [Int32]) -> Int {
    var twice = 0
    for vertex in 0..<count {
      for entry in row(vertex) {
        twice += Int(weights[entry]) * Int(abs(places[vertex] - places[Int(neighbours[entry])]))
      }
    }
    return twice / 2
  }

  /// The connected parts of an instance, by their first vertex, with the vertices of each.
  static func parts(of instance: ArrangementInstance) -> [(graph: ArrangementGraph, names: [Int])] {
    var parents = Array(0..<instance.vertexCount)
    func root(_ vertex: Int) -> Int {
      var vertex = vertex
      while parents[vertex] != vertex {
        parents[vertex] = parents[parents[vertex]]
        vertex = parents[vertex]
      }
      return vertex
    }
    for edge in instance.edges {
      let (one, other) = (root(Int(edge.first)), root(Int(edge.second)))
      parents[max(one, other)] = min(one, other)
    }
    var numbers = Array(repeating: Int32(0), count: instance.vertexCount)
    var part: [Int: Int] = [:]
    var members: [[Int]] = []
    for vertex in 0..<instance.vertexCount {
      let home = root(vertex)
      let place = part[home] ?? members.count
      if part[home] == nil {
        part[home] = place
        members.append([])
      }
      numbers[vertex] = Int32(members[place].count)
      members[place].append(vertex)
    }
    var rows = Array(
      repeating: [(first: Int32, second: Int32, weight: Int32)](), count: members.count)
    for edge in merged(instance.edges) {
      guard let place = part[root(Int(edge.first))] else { continue }
      rows[place].append((numbers[Int(edge.first)], numbers[Int(edge.second)], edge.weight))
    }
    return members.indices.map {
      (ArrangementGraph(count: members[$0].count, edges: rows[$0]), members[$0])
    }
  }

  private static func merged(
    _ edges: [ArrangementInstance.Edge]
  ) -> [(first: Int32, second: Int32, weight: Int32)] {
    let sorted = edges.map { (min($0.first, $0.second), max($0.first, $0.second)) }
      .sorted { $0 < $1 }
    var merged: [(first: Int32, second: Int32, weight: Int32)] = []
    for (first, second) in sorted {
      if let last = merged.last, last.first == first, last.second == second {
        merged[merged.count - 1].weight += 1
      } else {
        merged.append((first, second, 1))
      }
    }
    return merged
  }
}
