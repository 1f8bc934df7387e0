/// The sets of tasks reached so far, each once, with queues by the number of stations used.
///
/// A set is kept with the fewest stations it was reached with, so that a branch that meets a known
/// set ends: the memory of branch, bound and remember (Sewell and Jacobson 2012).
struct StationTree: Sendable {
  /// The words of a set.
  let width: Int
  /// The sets behind each other.
  private(set) var sets: [UInt64]
  /// By node: the stations used.
  private(set) var depths: [Int32] = [0]
  /// By node: the node it came from.
  private(set) var parents: [Int32] = [-1]
  /// By node: its worth.
  private(set) var scores: [Int] = [0]
  /// By node: the hash of its set.
  private(set) var hashes: [UInt64] = [0]
  /// By node: how often it was expanded without listing all its loads.
  var levels: [Int8] = [0]

  private var slots: [Int32] = Array(repeating: -1, count: 1 << 10)
  private var queues: [[Entry]]

  /// A node waiting to be expanded.
  struct Entry: Sendable {
    /// Its worth; more is better.
    var score: Int
    /// The node.
    var node: Int32
  }

  /// A tree with the empty set alone.
  init(width: Int, stations: Int) {
    self.width = width
    sets = Array(repeating: 0, count: width)
    queues = Array(repeating: [], count: stations + 1)
    slots[0] = 0
    push(Entry(score: 0, node: 0), at: 0)
  }

  /// How many sets there are.
  var count: Int { depths.count }

  /// Whether no node waits that has used fewer than some stations.
  func isEmpty(below stations: Int) -> Bool { queues.prefix(stations).allSatisfy(\.isEmpty) }

  /// Adds a set reached from a node.
  ///
  /// - Returns: its node; nil where the set is known with as few stations, and nothing happens.
  @discardableResult
  mutating func insert(
    _ set: UnsafePointer<UInt64>, score: Int, hash: UInt64, from parent: Int32
  ) -> Int32? {
    let depth = depths[Int(parent)] + 1
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let node = Int(slots[slot])
      if hashes[node] == hash && holds(node, set) {
        guard depths[node] > depth else { return nil }
        depths[node] = depth
        parents[node] = parent
        levels[node] = 0
        push(Entry(score: score, node: Int32(node)), at: Int(depth))
        return Int32(node)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let node = Int32(depths.count)
    slots[slot] = node
    for word in 0..<width { sets.append(set[word]) }
    depths.append(depth)
    parents.append(parent)
    scores.append(score)
    hashes.append(hash)
    levels.append(0)
    push(Entry(score: score, node: node), at: Int(depth))
    if depths.count * 2 > slots.count { grow() }
    return node
  }

  /// The best node waiting after some stations; nil where none waits.
  mutating func pop(at depth: Int) -> Int32? {
    while !queues[depth].isEmpty {
      let entry = removeBest(at: depth)
      // A set reached with fewer stations since waits there; this entry is stale.
      if Int(depths[Int(entry.node)]) == depth { return entry.node }
    }
    return nil
  }

  /// Lets a node wait again behind all others of its depth, since not all its loads were listed.
  mutating func postpone(_ node: Int32) {
    let place = Int(node)
    levels[place] += 1
    push(
      Entry(score: .min / 2 + scores[place], node: node), at: Int(depths[place]))
  }

  /// The station of each task where a node holds all tasks, counted from 1.
  func stations(of node: Int32, count: Int) -> [Int] {
    var path: [Int] = []
    var walk = Int(node)
    while walk >= 0 {
      path.append(walk)
      walk = Int(parents[walk])
    }
    var stations = Array(repeating: 0, count: count)
    for (station, node) in path.reversed().enumerated() {
      for task in 0..<count
      where stations[task] == 0 && sets[node * width + task >> 6] >> UInt64(task & 63) & 1 == 1 {
        stations[task] = station
      }
    }
    return stations
  }
}

extension StationTree {
  private func holds(_ node: Int, _ set: UnsafePointer<UInt64>) -> Bool {
    for word in 0..<width where sets[node * width + word] != set[word] { return false }
    return true
  }

  private mutating func grow() {
    var wider = Array(repeating: Int32(-1), count: slots.count * 4)
    for node in 0..<depths.count {
      var slot = Int(truncatingIfNeeded: hashes[node]) & (wider.count - 1)
      while wider[slot] >= 0 { slot = (slot + 1) & (wider.count - 1) }
      wider[slot] = Int32(node)
    }
    slots = wider
  }

  private static func isBetter(_ left: Entry, _ right: Entry) -> Bool {
    left.score != right.score ? left.score > right.score : left.node < right.node
  }

  private mutating func push(_ entry: Entry, at depth: Int) {
    queues[depth].append(entry)
    var place = queues[depth].count - 1
    while place > 0 {
      let parent = (place - 1) / 2
      guard Self.isBetter(queues[depth][place], queues[depth][parent]) else { return }
      queues[depth].swapAt(place, parent)
      place = parent
    }
  }

  private mutating func removeBest(at depth: Int) -> Entry {
    let best = queues[depth][0]
    let last = queues[depth].removeLast()
    guard !queues[depth].isEmpty else { return best }
    queues[depth][0] = last
    var place = 0
    while true {
      var child = 2 * place + 1
      guard child < queues[depth].count else { return best }
      if child + 1 < queues[depth].count,
        Self.isBetter(queues[depth][child + 1], queues[depth][child])
      {
        child += 1
      }
      guard Self.isBetter(queues[depth][child], queues[depth][place]) else { return best }
      queues[depth].swapAt(place, child)
      place = child
    }
  }
}
