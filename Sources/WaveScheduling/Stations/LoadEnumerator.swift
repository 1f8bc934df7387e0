import WaveCore

/// Lists the loads that a station can take after a set of tasks: maximal ones that no other load
/// dominates, by depth-first search over the tasks whose predecessors are done.
///
/// It owns its scratch memory, so that nothing is allocated while loads are listed.
struct LoadEnumerator: ~Copyable {
  /// The words of a set.
  let width: Int
  /// The loads listed by the last call, as the sets that they lead to, one behind the other.
  private(set) var sets: UnsafeMutablePointer<UInt64>
  /// The score of each listed set.
  private(set) var scores: UnsafeMutablePointer<Int>
  /// The hash of each listed set.
  private(set) var hashes: UnsafeMutablePointer<UInt64>
  /// How many loads were listed.
  private(set) var found = 0
  /// Whether there were more loads than the limit.
  private(set) var isTruncated = false
  /// How many partial loads were tried since the beginning.
  private(set) var tried = 0

  private var room: Int
  private let count: Int
  private let cycle: Int
  private let times: UnsafeMutablePointer<Int>
  private let reach: UnsafeMutablePointer<Int>
  private let weights: UnsafeMutablePointer<SIMD8<Int>>
  private let values: UnsafeMutablePointer<Int>
  private let keys: UnsafeMutablePointer<UInt64>
  private let ranking: UnsafeMutablePointer<Int32>
  private let next: UnsafeMutablePointer<Int32>
  private let nextStart: UnsafeMutablePointer<Int32>
  private let previous: UnsafeMutablePointer<Int32>
  private let previousStart: UnsafeMutablePointer<Int32>
  private let before: UnsafeMutablePointer<UInt64>
  private let dominators: UnsafeMutablePointer<UInt64>
  // What one call works on.
  private let current: UnsafeMutablePointer<UInt64>
  private let open: UnsafeMutablePointer<UInt64>
  private let waiting: UnsafeMutablePointer<Int32>
  private let eligible: UnsafeMutablePointer<Int32>
  private let chosen: UnsafeMutablePointer<Int32>
  private var eligibleCount = 0
  private var chosenCount = 0
  private var limit = 0
  private var effort = 0
  private var mostIdle = 0
  private var mostRest = SIMD8<Int>()
  private var mandatory: UnsafePointer<UInt64>

  private let budget: BenchmarkBudget

  /// An enumerator for a graph, which lists no further once the budget's time is over.
  init(_ graph: StationGraph, _ functions: DualFeasibleFunctions, _ budget: BenchmarkBudget) {
    self.budget = budget
    count = graph.count
    cycle = graph.cycle
    width = graph.after.width
    room = 256
    times = Self.copy(graph.times)
    let reaches = (0..<graph.count).map { task in
      min(
        graph.cycle,
        graph.after.numbers(in: task).reduce(graph.times[task]) { $0 + graph.times[$1] })
    }
    reach = Self.copy(reaches)
    weights = Self.copy(functions.weights)
    values = Self.copy(graph.times)
    keys = Self.copy(graph.keys)
    ranking = Self.copy((0..<graph.count).map(Int32.init))
    next = Self.copy(graph.successors.values)
    nextStart = Self.copy(graph.successors.bounds)
    previous = Self.copy(graph.predecessors.values)
    previousStart = Self.copy(graph.predecessors.bounds)
    before = Self.copy(graph.before.words)
    dominators = Self.copy(graph.dominators.words)
    sets = .allocate(capacity: room * width)
    scores = .allocate(capacity: room)
    hashes = .allocate(capacity: room)
    current = .allocate(capacity: width)
    open = .allocate(capacity: width)
    waiting = .allocate(capacity: max(1, count))
    eligible = .allocate(capacity: max(1, count))
    chosen = .allocate(capacity: max(1, count))
    mandatory = UnsafePointer(open)
  }

  deinit {
    times.deallocate()
    reach.deallocate()
    weights.deallocate()
    values.deallocate()
    keys.deallocate()
    ranking.deallocate()
    next.deallocate()
    nextStart.deallocate()
    previous.deallocate()
    previousStart.deallocate()
    before.deallocate()
    dominators.deallocate()
    sets.deallocate()
    scores.deallocate()
    hashes.deallocate()
    current.deallocate()
    open.deallocate()
    waiting.deallocate()
    eligible.deallocate()
    chosen.deallocate()
  }

  private static func copy<Element: BitwiseCopyable>(
    _ elements: [Element]
  ) -> UnsafeMutablePointer<Element> {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
    for (place, element) in elements.enumerated() { memory[place] = element }
    return memory
  }

  /// Sets what tasks are worth: sets of more worth are better, and worthy tasks are tried first.
  mutating func prefer(_ worth: [Int], ranking order: [Int32]) {
    for task in 0..<count {
      values[task] = worth[task]
      ranking[task] = order[task]
    }
  }

  /// What a call may list.
  struct Limits {
    /// The most weight that may be left after the station, by function.
    var rest: SIMD8<Int>
    /// The most loads.
    var loads: Int
    /// The most partial loads that are tried.
    var effort: Int
  }

  /// Lists the loads after a set of tasks whose rest weighs `rest`.
  mutating func list(
    after set: UnsafePointer<UInt64>, rest: SIMD8<Int>, score: Int, hash: UInt64,
    mandatory: UnsafePointer<UInt64>, limits: Limits
  ) {
    found = 0
    isTruncated = false
    limit = limits.loads
    makeRoom()
    effort = tried + limits.effort
    mostRest = limits.rest
    mostIdle = limits.rest[0] + cycle - rest[0]
    self.mandatory = mandatory
    chosenCount = 0
    begin(set)
    guard mostIdle >= 0 else { return }
    extend(
      from: 0, Frame(room: cycle, skipped: .max, rest: rest, score: score, hash: hash))
  }

  /// Makes room for as many loads as may be listed.
  private mutating func makeRoom() {
    guard limit > room else { return }
    room = limit
    sets.deallocate()
    scores.deallocate()
    hashes.deallocate()
    sets = .allocate(capacity: room * width)
    scores = .allocate(capacity: room)
    hashes = .allocate(capacity: room)
  }

  /// The tasks chosen so far, summed up.
  private struct Frame {
    var room: Int
    var skipped: Int
    var rest: SIMD8<Int>
    var score: Int
    var hash: UInt64
  }

  private mutating func begin(_ set: UnsafePointer<UInt64>) {
    for word in 0..<width {
      current[word] = set[word]
      open[word] = 0
    }
    eligibleCount = 0
    for rank in 0..<count {
      let task = Int(ranking[rank])
      guard set[task >> 6] >> UInt64(task & 63) & 1 == 0 else { continue }
      var missing: Int32 = 0
      for place in previousStart[task]..<previousStart[task + 1] {
        let other = Int(previous[Int(place)])
        if set[other >> 6] >> UInt64(other & 63) & 1 == 0 { missing += 1 }
      }
      waiting[task] = missing
      if missing == 0 {
        eligible[eligibleCount] = Int32(task)
        eligibleCount += 1
        open[task >> 6] |= 1 << UInt64(task & 63)
      }
    }
  }

  private mutating func extend(from start: Int, _ frame: Frame) {
    tried &+= 1
    guard found < limit && tried < effort && !(tried & 0x3FFF == 0 && budget.isOver) else {
      isTruncated = true
      return
    }
    var frame = frame
    let end = eligibleCount
    var potential = 0
    for place in start..<end {
      let task = Int(eligible[place])
      if times[task] <= frame.room { potential += reach[task] }
    }
    for place in start..<end {
      let task = Int(eligible[place])
      let time = times[task]
      guard time <= frame.room else { continue }
      // What can still be added leaves too much free, or room for a task that was left out.
      let idle = frame.room - potential
      if idle > mostIdle || idle >= frame.skipped { return }
      choose(task)
      extend(
        from: place + 1,
        Frame(
          room: frame.room - time, skipped: frame.skipped, rest: frame.rest &- weights[task],
          score: frame.score &+ values[task], hash: frame.hash ^ keys[task]))
      drop(task, end)
      if isTruncated { return }
      potential -= reach[task]
      frame.skipped = min(frame.skipped, time)
    }
    if frame.skipped > frame.room && !any(frame.rest .> mostRest) && isAllowed(frame.room) {
      emit(frame)
    }
  }

  private mutating func choose(_ task: Int) {
    chosen[chosenCount] = Int32(task)
    chosenCount += 1
    current[task >> 6] |= 1 << UInt64(task & 63)
    open[task >> 6] &= ~(1 << UInt64(task & 63))
    for place in nextStart[task]..<nextStart[task + 1] {
      let other = Int(next[Int(place)])
      waiting[other] -= 1
      if waiting[other] == 0 {
        eligible[eligibleCount] = Int32(other)
        eligibleCount += 1
        open[other >> 6] |= 1 << UInt64(other & 63)
      }
    }
  }

  private mutating func drop(_ task: Int, _ end: Int) {
    chosenCount -= 1
    current[task >> 6] &= ~(1 << UInt64(task & 63))
    open[task >> 6] |= 1 << UInt64(task & 63)
    while eligibleCount > end {
      eligibleCount -= 1
      let other = Int(eligible[eligibleCount])
      open[other >> 6] &= ~(1 << UInt64(other & 63))
    }
    for place in nextStart[task]..<nextStart[task + 1] { waiting[Int(next[Int(place)])] += 1 }
  }

  /// Whether the load holds what must be done by now, and no other task should take the place of
  /// one of it (Jackson's dominance).
  private func isAllowed(_ room: Int) -> Bool {
    for word in 0..<width where mandatory[word] & ~current[word] != 0 { return false }
    for place in 0..<chosenCount {
      let task = Int(chosen[place])
      for word in 0..<width {
        var rest = open[word] & dominators[task * width + word]
        while rest != 0 {
          let other = word << 6 + rest.trailingZeroBitCount
          rest &= rest &- 1
          let needs = before[other * width + task >> 6] >> UInt64(task & 63) & 1 == 1
          if !needs && times[other] - times[task] <= room { return false }
        }
      }
    }
    return true
  }

  private mutating func emit(_ frame: Frame) {
    for word in 0..<width { sets[found * width + word] = current[word] }
    scores[found] = frame.score
    hashes[found] = frame.hash
    found += 1
  }
}
