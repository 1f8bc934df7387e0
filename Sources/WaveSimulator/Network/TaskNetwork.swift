public import WaveCore

/// Named tasks of triangular length, in hours, and who waits for whom.
///
/// The table of a schedule network as research and risk tools exchange it: what
/// `NetworkSimulation` plays.
public struct TaskNetwork: Sendable {
  /// The tasks' names, by row.
  public let names: [String]
  /// Their lengths as they are drawn, by row.
  let lengths: [TriangularLength]
  /// What each task waits for, as rows.
  let before: Ragged<Int32>
  /// What waits for each task, as rows.
  let after: Ragged<Int32>
  /// The rows in an order in which each comes after all it waits for.
  let order: [Int32]
  /// Hours from each task's start to the last end where everything takes its mode, by row.
  let tails: [Double]
  /// Hours from the start to the last end where every task takes its mode.
  public let likelyLength: Double

  /// One task waits for another.
  public struct Edge: Hashable, Sendable {
    /// The row of the task that comes first.
    public var first: Int
    /// The row of the task that waits for it.
    public var then: Int

    /// An edge between rows.
    public init(_ first: Int, _ then: Int) {
      (self.first, self.then) = (first, then)
    }
  }

  /// A network of tasks.
  ///
  /// The random numbers of a task hang on its name alone, so the order of rows decides nothing but
  /// ties.
  ///
  /// - Precondition: there are as many names as lengths, no name stands twice, lengths are
  ///   triangular or fixed, and edges join rows that exist.
  /// - Throws: `NetworkCycle` where tasks wait for each other in a circle.
  /// - Complexity: O(tasks + edges)
  public init(
    names: [String], lengths: [ThreePointEstimate], edges: [Edge]
  ) throws(NetworkCycle) {
    precondition(names.count == lengths.count, "each task has a name and a length")
    var before = [[Int32]](repeating: [], count: names.count)
    var after = before
    for edge in edges {
      before[edge.then].append(Int32(edge.first))
      after[edge.first].append(Int32(edge.then))
    }
    let order = Self.order(before: before, after: after)
    guard order.count == names.count else {
      throw NetworkCycle(before: before, resolved: order)
    }
    var tails = lengths.map(\.likely)
    for row in order.reversed() {
      let longest = after[Int(row)].map { tails[Int($0)] }.max() ?? 0
      tails[Int(row)] += longest
    }
    var ends = tails
    for row in order {
      let latest = before[Int(row)].map { ends[Int($0)] }.max() ?? 0
      ends[Int(row)] = latest + lengths[Int(row)].likely
    }
    likelyLength = ends.max() ?? 0
    self.names = names
    self.lengths = zip(names, lengths).map { TriangularLength($1, stream: StableHash("task", $0)) }
    self.before = Ragged(before)
    self.after = Ragged(after)
    self.order = order
    self.tails = tails
  }

  /// How many tasks there are.
  public var count: Int { names.count }

  /// The tasks nothing waits for, by row.
  var last: [Int32] { (0..<Int32(count)).filter { after[Int($0)].isEmpty } }

  /// The rows by levels (Kahn, 1962); those on a cycle or behind one are left out.
  private static func order(before: [[Int32]], after: [[Int32]]) -> [Int32] {
    var waits = before.map(\.count)
    var order = (0..<Int32(before.count)).filter { waits[Int($0)] == 0 }
    var next = 0
    while next < order.count {
      for row in after[Int(order[next])] {
        waits[Int(row)] -= 1
        if waits[Int(row)] == 0 { order.append(row) }
      }
      next += 1
    }
    return order
  }
}
