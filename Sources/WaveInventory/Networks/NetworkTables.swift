public import WaveCore

/// A task network as two files state it: tasks with triangular lengths, and who waits for whom.
public struct NetworkTables: Sendable {
  /// The tasks' names, by row.
  public var names: [String] = []
  /// Their lengths in hours, by row.
  public var lengths: [ThreePointEstimate] = []
  /// Where each task is written.
  public var places: [Place] = []
  /// Who waits for whom, none of it twice.
  public var edges: [Edge] = []
  /// Everything found in both files, by place; the network is not to be played where one of the
  /// findings is an error.
  public var findings: [Finding] = []

  /// One task waits for another.
  public struct Edge: Sendable {
    /// The row of the task that comes first.
    public var first: Int
    /// The row of the task that waits for it.
    public var then: Int
    /// Where it is written.
    public var place: Place
  }

  /// A place in a file, with the user's own line.
  public struct Place: Sendable {
    /// Where it stands.
    public var span: SourceSpan
    /// The line.
    public var excerpt: String
  }

  /// Whether the files cannot be used.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// What is found where tasks wait for each other in a circle: it is shown at the edge that
  /// closes it.
  ///
  /// - Parameter path: the rows of the circle; each waits for the one before it.
  public func finding(ofCycle path: [Int]) -> Finding {
    let closing = edges.first { $0.first == path.last && $0.then == path.first }
    let log = FindingLog()
    let circle = (path + path.prefix(1)).map { names[$0] }
    let shown =
      circle.count <= 12
      ? circle : circle.prefix(8) + ["… \(circle.count - 11) more …"] + circle.suffix(3)
    log.add(
      "NET008", at: closing?.place.span ?? SourceSpan(file: "", line: 0),
      excerpt: closing?.place.excerpt,
      "tasks wait for each other in a circle: " + shown.joined(separator: " → "),
      label: "closes the circle")
    return log.sorted[0]
  }
}
