import WaveCore
import WaveScheduling

/// Branch and bound over the slots in which few groups cut over.
///
/// A node is a range of slots for each group; its bound is the least cost of the reduced problem in
/// them. The node with the least bound is looked at next. Its cheapest answer either breaks a limit
/// that the reduced problem does not know, and the node is split where that limit is kept, or it is
/// asked for a plan, and the rest of the node is split around it (Murty 1968).
struct CutoverTree {
  /// What is known of an answer.
  enum Verdict {
    /// These groups, by place, cannot all be in their slots or in earlier ones.
    case impossible([Int])
    /// No plan with all groups in these slots costs less than that.
    case atLeast(Int)
  }

  private struct Node {
    var bound: Int
    var ranges: [ClosedRange<Int>]
    var slots: [Int]
  }

  private let master: MasterProblem
  private let ready: (Int) -> Int
  private var open: [Node] = []
  private var settled = Int.max

  /// The nodes that have been solved.
  private(set) var nodes = 0

  /// A tree with nothing but its root.
  init(_ master: MasterProblem, ready: @escaping (Int) -> Int) {
    self.master = master
    self.ready = ready
    add(Array(repeating: 0...max(0, master.days.count - 1), count: master.groups.count))
  }

  /// What no solution costs less than; `Int.max` where there is none.
  var bound: Int { min(settled, open.map(\.bound).min() ?? Int.max) }

  /// Splits nodes until so many have been solved, or none is left that is under a known cost.
  ///
  /// - Parameters:
  ///   - known: The cost of a known solution; asked again after each answer.
  ///   - judge: What is known of an answer, by place the slots, under its node's bound.
  mutating func grow(
    nodes most: Int, known: () -> Int, shouldStop: () -> Bool, judge: ([Int], Int) -> Verdict
  ) {
    while nodes < most, !shouldStop(),
      let best = open.indices.min(by: { open[$0].bound < open[$1].bound }),
      open[best].bound < known()
    {
      let node = open.remove(at: best)
      if let limit = master.limits.first(where: { isBroken($0, node.slots) }) {
        split(node, at: limit)
        continue
      }
      switch judge(node.slots, node.bound) {
      case .impossible(let groups): delay(groups, in: node)
      case .atLeast(let cost):
        settled = min(settled, max(cost, node.bound))
        split(node, around: node.slots)
      }
    }
  }

  private mutating func add(_ ranges: [ClosedRange<Int>]) {
    nodes += 1
    let answer = SetProgramme.solve(master.within(ranges), ready: ready)
    guard let cost = answer.cost else { return }
    open.append(Node(bound: cost, ranges: ranges, slots: answer.slots))
  }

  private func isBroken(_ limit: MasterProblem.Limit, _ slots: [Int]) -> Bool {
    master.days[slots[limit.first]] + limit.days > master.days[slots[limit.second]]
  }

  /// Either the first group is early enough for the second one's slot, or it is not and the second
  /// one comes later.
  private mutating func split(_ node: Node, at limit: MasterProblem.Limit) {
    let latest = master.days[node.slots[limit.second]] - limit.days
    let early = master.days.lastIndex { $0 <= latest } ?? -1
    var one = node.ranges
    if narrow(&one[limit.first], to: (early - master.days.count)...early) { add(one) }
    var other = node.ranges
    let first = early + 1
    guard first < master.days.count,
      narrow(&other[limit.first], to: first...master.days.count),
      let second = master.days.firstIndex(where: { $0 >= master.days[first] + limit.days }),
      narrow(&other[limit.second], to: second...master.days.count)
    else { return }
    add(other)
  }

  /// One of the groups is in a later slot than in the node's answer.
  private mutating func delay(_ groups: [Int], in node: Node) {
    var ranges = node.ranges
    for group in groups {
      let slot = node.slots[group]
      var later = ranges
      if narrow(&later[group], to: (slot + 1)...master.days.count) { add(later) }
      guard narrow(&ranges[group], to: 0...slot) else { return }
    }
  }

  /// All but one answer of a node: the first group that is elsewhere is earlier or later.
  private mutating func split(_ node: Node, around slots: [Int]) {
    var ranges = node.ranges
    for group in slots.indices {
      let slot = slots[group]
      var earlier = ranges
      if slot > 0, narrow(&earlier[group], to: 0...(slot - 1)) { add(earlier) }
      var later = ranges
      if narrow(&later[group], to: (slot + 1)...master.days.count) { add(later) }
      guard narrow(&ranges[group], to: slot...slot) else { return }
    }
  }

  private func narrow(_ range: inout ClosedRange<Int>, to other: ClosedRange<Int>) -> Bool {
    guard range.overlaps(other) else { return false }
    range = range.clamped(to: other)
    return true
  }
}
