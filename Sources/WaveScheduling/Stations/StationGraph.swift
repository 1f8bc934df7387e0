import WaveCore

/// Tasks and their order, laid out for search in one direction.
///
/// Reversed, the last station comes first and every precedence is turned round: both directions
/// have the same solutions.
struct StationGraph: Sendable {
  /// How many tasks there are.
  let count: Int
  /// How much time a station has.
  let cycle: Int
  /// Whether the line is read from its end.
  let isReversed: Bool
  /// How long each task takes.
  let times: [Int]
  /// The tasks that follow directly, arcs that others imply left out.
  let successors: Ragged<Int32>
  /// The tasks that come directly before.
  let predecessors: Ragged<Int32>
  /// All tasks that follow, directly or not.
  let after: BitRows
  /// All tasks that come before, directly or not.
  let before: BitRows
  /// Tasks in an order that keeps precedences.
  let order: [Int]
  /// Tasks that may stand in for another one at its station without harm (Jackson 1956): no
  /// shorter, followed by all that follows it.
  let dominators: BitRows
  /// A random word for each task; a set's hash is their exclusive or.
  let keys: [UInt64]

  /// The most tasks for which dominance is worked out, in O(tasks³ / 64).
  static let mostDominated = 2_000

  /// Lays out an instance without cycles.
  init(_ instance: StationInstance, reversed: Bool) {
    count = instance.times.count
    cycle = instance.cycle
    isReversed = reversed
    times = instance.times
    let arcs = instance.precedences.map {
      reversed ? (from: $0.after, to: $0.before) : (from: $0.before, to: $0.after)
    }
    let order = Self.order(of: count, arcs)
    self.order = order
    let (after, kept) = Self.closure(order, arcs)
    self.after = after
    var before = BitRows(rows: count, count: count)
    for task in 0..<count {
      for next in after.numbers(in: task) { before.insert(task, into: next) }
    }
    self.before = before
    var (forward, backward) = (
      Array(repeating: [Int32](), count: count), Array(repeating: [Int32](), count: count)
    )
    for arc in kept {
      forward[arc.from].append(Int32(arc.to))
      backward[arc.to].append(Int32(arc.from))
    }
    successors = Ragged(forward)
    predecessors = Ragged(backward)
    dominators = Self.dominators(times, after)
    var random = SequentialRandom(seed: 0x5741_5645)
    keys = (0..<count).map { _ in random.next() }
  }

  /// The time of a task and of all that follow it (Helgeson and Birnie 1961).
  var positionalWeights: [Int] {
    (0..<count).map { task in
      after.numbers(in: task).reduce(times[task]) { $0 + times[$1] }
    }
  }
}

extension StationGraph {
  private static func order(of count: Int, _ arcs: [(from: Int, to: Int)]) -> [Int] {
    var waiting = Array(repeating: 0, count: count)
    var next = Array(repeating: [Int](), count: count)
    for arc in arcs {
      waiting[arc.to] += 1
      next[arc.from].append(arc.to)
    }
    var order = (0..<count).filter { waiting[$0] == 0 }
    var place = 0
    while place < order.count {
      for task in next[order[place]] {
        waiting[task] -= 1
        if waiting[task] == 0 { order.append(task) }
      }
      place += 1
    }
    precondition(order.count == count, "precedences form a cycle")
    return order
  }

  /// All that follows each task, and the arcs that no other ones imply.
  private static func closure(
    _ order: [Int], _ arcs: [(from: Int, to: Int)]
  ) -> (after: BitRows, kept: [(from: Int, to: Int)]) {
    var places = Array(repeating: 0, count: order.count)
    for (place, task) in order.enumerated() { places[task] = place }
    var next = Array(repeating: [Int](), count: order.count)
    for arc in arcs { next[arc.from].append(arc.to) }
    var after = BitRows(rows: order.count, count: order.count)
    var kept: [(from: Int, to: Int)] = []
    for task in order.reversed() {
      // Nearest first: an arc is implied where an earlier target already reaches its end.
      for target in next[task].sorted(by: { places[$0] < places[$1] })
      where !after.contains(target, in: task) {
        kept.append((task, target))
        after.insert(target, into: task)
        after.formUnion(target, into: task)
      }
    }
    return (after, kept)
  }

  private static func dominators(_ times: [Int], _ after: BitRows) -> BitRows {
    let count = times.count
    var rows = BitRows(rows: count, count: count)
    guard count <= mostDominated else { return rows }
    for task in 0..<count {
      for other in 0..<count
      where other != task && times[other] >= times[task] && after.isSubset(task, of: other) {
        let isEqual = times[other] == times[task] && after.isSubset(other, of: task)
        // Of equals the one with the lower number stands in for the other, never both ways.
        if !isEqual || other < task { rows.insert(other, into: task) }
      }
    }
    return rows
  }
}
