/// A graph whose vertices are to be put on a line, one a place, so that edges are short in all.
public struct ArrangementInstance: Equatable, Sendable {
  /// Two vertices that are joined.
  public struct Edge: Hashable, Sendable {
    /// One end.
    public var first: Int32
    /// The other end.
    public var second: Int32

    /// The edge between two different vertices.
    public init(_ first: Int32, _ second: Int32) {
      self.first = first
      self.second = second
    }
  }

  /// What each vertex is called.
  public let names: [String]

  /// The edges; one that stands twice counts twice.
  public let edges: [Edge]

  /// A graph of named vertices.
  ///
  /// - Precondition: edges join different vertices of the graph.
  public init(names: [String], edges: [Edge]) {
    self.names = names
    self.edges = edges
  }

  /// A graph whose vertices are called by their numbers.
  public init(vertexCount: Int, edges: [Edge]) {
    self.init(names: (0..<vertexCount).map(String.init), edges: edges)
  }

  /// The number of vertices.
  public var vertexCount: Int { names.count }
}
