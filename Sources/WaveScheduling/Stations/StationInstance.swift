/// Tasks to be spread over stations in a line: the simple assembly line balancing problem of the
/// first kind, SALBP-1 (Baybars 1986).
///
/// Each station holds at most `cycle` units of time, and a task never stands at an earlier station
/// than one that comes before it; the fewest stations are wanted.
public struct StationInstance: Equatable, Sendable {
  /// Two tasks in their order; they may share a station.
  public struct Precedence: Hashable, Sendable {
    /// The task that comes first.
    public var before: Int
    /// The task that comes no earlier.
    public var after: Int

    /// One task before another.
    public init(before: Int, after: Int) {
      self.before = before
      self.after = after
    }
  }

  /// How long each task takes, from 0 to `cycle`.
  public let times: [Int]

  /// How much time a station has.
  public let cycle: Int

  /// Which task comes before which.
  public let precedences: [Precedence]

  /// Tasks with their times and order.
  ///
  /// - Precondition: times lie in `0...cycle`, and precedences name tasks.
  public init(times: [Int], cycle: Int, precedences: [Precedence]) {
    precondition(times.allSatisfy { (0...cycle).contains($0) })
    precondition(
      precedences.allSatisfy {
        times.indices.contains($0.before) && times.indices.contains($0.after)
      })
    self.times = times
    self.cycle = cycle
    self.precedences = precedences
  }

  /// The tasks of a cycle of precedences in their order; nil where there is none.
  public func loop() -> [Int]? {
    var waiting = Array(repeating: 0, count: times.count)
    var successors = Array(repeating: [Int](), count: times.count)
    var predecessors = successors
    for arc in precedences {
      waiting[arc.after] += 1
      successors[arc.before].append(arc.after)
      predecessors[arc.after].append(arc.before)
    }
    var ready = times.indices.filter { waiting[$0] == 0 }
    while let task = ready.popLast() {
      for next in successors[task] {
        waiting[next] -= 1
        if waiting[next] == 0 { ready.append(next) }
      }
    }
    // Every task still waiting has a waiting predecessor, so a walk backwards must meet itself.
    guard var task = times.indices.first(where: { waiting[$0] > 0 }) else { return nil }
    var places: [Int: Int] = [:]
    var walk: [Int] = []
    while places[task] == nil {
      places[task] = walk.count
      walk.append(task)
      guard let previous = predecessors[task].first(where: { waiting[$0] > 0 }) else { return nil }
      task = previous
    }
    let start = places[task] ?? 0
    return Array(walk[start...].reversed())
  }
}
