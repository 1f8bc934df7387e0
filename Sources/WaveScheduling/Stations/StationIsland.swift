import WaveCore

/// One line of search for fewer stations than are known, which goes on from turn to turn.
///
/// A complete island keeps all sets it has met and sweeps over the stations again and again, each
/// time wider: when its queues run dry, no better solution exists. A passing island forgets
/// everything after each sweep and begins anew with another taste.
struct StationIsland: Sendable {
  /// Whether the island remembers everything, and so can prove.
  let isComplete: Bool
  /// What a turn came to.
  enum Outcome: Equatable, Sendable {
    /// The turn is over.
    case open
    /// Stations for all tasks, counted from 1 in the island's direction.
    case found([Int])
    /// There is no solution within the target.
    case exhausted
  }

  private let graph: StationGraph
  private let functions: DualFeasibleFunctions
  private let total: SIMD8<Int>
  private let tails: StationHeads
  private let tailOrder: [Int]
  private let mandatory: BitRows
  private var random: SequentialRandom
  private var tree: StationTree?
  private var taste: StationTaste
  private var pass = 0
  private var width = 1
  private var depth = 0
  private var expandedHere = 0

  /// The most words of sets an island keeps before it begins anew.
  static let mostWords = 24_000_000
  /// The most words of loads listed at once.
  static let mostListed = 8_000_000

  /// An island over a graph; `tails` are the heads of the other direction.
  init(
    _ graph: StationGraph, _ functions: DualFeasibleFunctions, tails: StationHeads,
    isComplete: Bool, random: SequentialRandom
  ) {
    self.graph = graph
    self.functions = functions
    self.tails = tails
    self.isComplete = isComplete
    self.random = random
    total = functions.weights.reduce(into: SIMD8<Int>()) { $0 &+= $1 }
    tailOrder = (0..<graph.count).sorted { tails.stations[$0] > tails.stations[$1] }
    let longest = tails.stations.max() ?? 1
    var mandatory = BitRows(rows: longest + 1, count: graph.count)
    for task in 0..<graph.count {
      for left in 0..<tails.stations[task] { mandatory.insert(task, into: left) }
    }
    self.mandatory = mandatory
    taste = StationTaste(graph, StationTaste.Shares(), &self.random)
  }

  /// Searches for at most `target` stations until `effort` partial loads were tried.
  mutating func search(
    target: Int, effort: Int, _ budget: BenchmarkBudget
  ) -> (outcome: Outcome, tried: Int) {
    var enumerator = LoadEnumerator(graph, functions, budget)
    enumerator.prefer(taste.worth, ranking: taste.ranking)
    var steps = 0
    var checked = 0
    // A step that lists nothing costs too, so that no turn goes on for ever.
    while enumerator.tried + 8 * steps < effort {
      steps += 1
      if steps & 15 == 0 || enumerator.tried > checked + 10_000 {
        if budget.isOver { break }
        checked = enumerator.tried
      }
      if tree == nil { begin(&enumerator) }
      guard depth < target, expandedHere < width, let node = tree?.pop(at: depth) else {
        expandedHere = 0
        depth += 1
        if depth < target { continue }
        if tree?.isEmpty(below: target) ?? false, isComplete {
          return (.exhausted, enumerator.tried)
        }
        finishSweep()
        continue
      }
      expandedHere += 1
      if let found = expand(node, target, &enumerator) { return (.found(found), enumerator.tried) }
    }
    return (.open, enumerator.tried)
  }
}

extension StationIsland {
  private mutating func begin(_ enumerator: inout LoadEnumerator) {
    tree = StationTree(width: graph.after.width, stations: graph.count + 1)
    depth = 0
    expandedHere = 0
    if pass > 0 {
      var shares = StationTaste.Shares()
      shares.weight = [0, 0.002_5, 0.005, 0.005, 0.01, 0.02][random.below(6)]
      shares.successors = [0, 0, 0, 0.01][random.below(4)]
      shares.presence = [0, 0.02, 0.3, 0.6, 1.2, 1.2][random.below(6)]
      shares.noise = [0.2, 0.5, 1][random.below(3)]
      taste = StationTaste(graph, shares, &random)
      enumerator.prefer(taste.worth, ranking: taste.ranking)
    }
    pass += 1
  }

  private mutating func finishSweep() {
    depth = 0
    expandedHere = 0
    let words = (tree?.count ?? 0) * (graph.after.width + 4)
    if isComplete {
      width = min(4_096, width * 2)
      if words > Self.mostWords { tree = nil }
    } else {
      tree = nil
      width = min(2_000, [8, 20, 20, 50, 100][random.below(5)] * (1 + pass / 100))
    }
  }

  private func loads(_ level: Int8) -> Int {
    guard isComplete else { return 64 }
    return min(Self.mostListed / graph.after.width, 256 << (2 * Int(min(level, 10))))
  }

  private mutating func expand(
    _ node: Int32, _ target: Int, _ enumerator: inout LoadEnumerator
  ) -> [Int]? {
    guard let level = tree?.levels[Int(node)] else { return nil }
    let left = target - depth - 1
    guard let rest = rest(of: node, stations: left + 1) else { return nil }
    let limits = LoadEnumerator.Limits(
      rest: functions.capacity &* SIMD8(repeating: left), loads: loads(level),
      effort: loads(level) * 64)
    let row = min(left, tails.stations.max() ?? 1) * mandatory.width
    let (score, hash) = tree.map { ($0.scores[Int(node)], $0.hashes[Int(node)]) } ?? (0, 0)
    let start = Int(node) * graph.after.width
    tree?.sets.withUnsafeBufferPointer { sets in
      mandatory.words.withUnsafeBufferPointer { mandatory in
        guard let set = sets.baseAddress, let must = mandatory.baseAddress else { return }
        enumerator.list(
          after: set + start, rest: rest, score: score, hash: hash, mandatory: must + row,
          limits: limits)
      }
    }
    for load in 0..<enumerator.found {
      let set = enumerator.sets + load * graph.after.width
      let reached = tree?.insert(
        set, score: enumerator.scores[load], hash: enumerator.hashes[load], from: node)
      if let reached, isWhole(set) {
        return tree?.stations(of: reached, count: graph.count)
      }
    }
    if isComplete && enumerator.isTruncated { tree?.postpone(node) }
    return nil
  }

  private func isWhole(_ set: UnsafePointer<UInt64>) -> Bool {
    var members = 0
    for word in 0..<graph.after.width { members += set[word].nonzeroBitCount }
    return members == graph.count
  }

  /// The weight of the tasks a node has left; nil where they cannot fit into the stations left,
  /// counted by the latest stations that their tails allow.
  private func rest(of node: Int32, stations: Int) -> SIMD8<Int>? {
    guard let tree else { return nil }
    let start = Int(node) * graph.after.width
    return tree.sets.withUnsafeBufferPointer { sets -> SIMD8<Int>? in
      functions.weights.withUnsafeBufferPointer { weights -> SIMD8<Int>? in
        var rest = SIMD8<Int>()
        var tail = Int.max
        for task in tailOrder where sets[start + task >> 6] >> UInt64(task & 63) & 1 == 0 {
          if tails.stations[task] < tail {
            // All tasks so far stand at the latest before `tail - 1` more stations.
            if tail != .max, overflows(rest, stations + 1 - tail) { return nil }
            tail = tails.stations[task]
          }
          rest &+= weights[task]
        }
        return overflows(rest, stations) ? nil : rest
      }
    }
  }

  private func overflows(_ weight: SIMD8<Int>, _ stations: Int) -> Bool {
    stations < 0 || any(weight .> functions.capacity &* SIMD8(repeating: stations))
  }
}
