/// An arrangement that moves change, with the memory that they need.
///
/// One file each: swapping two vertices, moving one between others, reversing a stretch, and the
/// best order of a window. Each says what it would cost before it is done; debug builds hold that
/// against the length counted anew.
struct LineBoard: ~Copyable {
  /// How many vertices there are.
  let count: Int
  /// The place of each vertex, from 0.
  let places: UnsafeMutablePointer<Int32>
  /// The vertex at each place.
  let vertices: UnsafeMutablePointer<Int32>
  /// Where each vertex's neighbours begin.
  let starts: UnsafeMutablePointer<Int32>
  /// The neighbours of all vertices behind each other.
  let neighbours: UnsafeMutablePointer<Int32>
  /// How many edges join a vertex with that neighbour.
  let weights: UnsafeMutablePointer<Int32>
  /// The total length of the edges.
  var length = 0
  /// Room for the best orders of windows.
  var window: WindowTable

  /// A graph with its vertices in an order.
  init(_ graph: ArrangementGraph, order: [Int32]) {
    count = graph.count
    places = .allocate(capacity: max(1, count))
    vertices = .allocate(capacity: max(1, count))
    starts = Self.copy(graph.starts)
    neighbours = Self.copy(graph.neighbours)
    weights = Self.copy(graph.weights)
    window = WindowTable()
    put(order)
  }

  deinit {
    places.deallocate()
    vertices.deallocate()
    starts.deallocate()
    neighbours.deallocate()
    weights.deallocate()
  }

  /// Puts the vertices into an order.
  mutating func put(_ order: [Int32]) {
    for (place, vertex) in order.enumerated() {
      vertices[place] = vertex
      places[Int(vertex)] = Int32(place)
    }
    length = recounted
  }

  /// The vertices in their order.
  var order: [Int32] { (0..<count).map { vertices[$0] } }

  /// The total length counted anew.
  var recounted: Int {
    var twice = 0
    for vertex in 0..<count {
      for entry in Int(starts[vertex])..<Int(starts[vertex + 1]) {
        twice += Int(weights[entry]) * Int(abs(places[vertex] - places[Int(neighbours[entry])]))
      }
    }
    return twice / 2
  }

  /// Puts a vertex to a place, without regard to who stands there.
  func set(_ vertex: Int32, at place: Int) {
    vertices[place] = vertex
    places[Int(vertex)] = Int32(place)
  }

  private static func copy(_ elements: [Int32]) -> UnsafeMutablePointer<Int32> {
    let memory = UnsafeMutablePointer<Int32>.allocate(capacity: max(1, elements.count))
    for (place, element) in elements.enumerated() { memory[place] = element }
    return memory
  }
}
