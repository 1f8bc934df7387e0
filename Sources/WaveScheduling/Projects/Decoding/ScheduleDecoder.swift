/// Turns lists of jobs into schedules: serial generation with double justification.
///
/// A list names each job after its predecessors. Serial generation starts each job in the order of
/// the list at the first tick where its predecessors are done and all resources suffice (Kelley
/// 1963; Kolisch 1996). Double justification then moves all jobs right in the order of decreasing
/// finishes, and left in the order of increasing starts, and never lengthens a schedule (Valls,
/// Ballestín, Quintanilla 2005).
struct ScheduleDecoder: ~Copyable {
  /// The schedules that one list is worth: forward, right, left.
  static let passes = 3

  private let count: Int
  private let words: Int
  private let guards: UInt64
  private let durations: FlatBuffer<Int32>
  private let demands: FlatBuffer<UInt64>
  private let capacity: FlatBuffer<UInt64>
  private let successorOffsets: FlatBuffer<Int32>
  private let successors: FlatBuffer<Int32>
  private let predecessorOffsets: FlatBuffer<Int32>
  private let predecessors: FlatBuffer<Int32>
  private let free: FlatBuffer<UInt64>
  private let tally: FlatBuffer<Int32>
  private let spare: FlatBuffer<Int32>

  /// The list to decode; decoding leaves the jobs in it in the order of their starts.
  let list: FlatBuffer<Int32>

  /// The start of each job after decoding.
  let starts: FlatBuffer<Int32>

  /// The number of schedules decoded so far, each pass of justification counted.
  private(set) var schedules = 0

  /// A decoder for a project.
  init(_ network: ProjectNetwork) {
    count = network.count
    words = network.layout.words
    guards = network.layout.guards
    durations = FlatBuffer(network.durations, or: 0)
    demands = FlatBuffer(network.demands, or: 0)
    capacity = FlatBuffer(network.capacity, or: 0)
    successorOffsets = FlatBuffer(network.successors.bounds, or: 0)
    successors = FlatBuffer(network.successors.values, or: 0)
    predecessorOffsets = FlatBuffer(network.predecessors.bounds, or: 0)
    predecessors = FlatBuffer(network.predecessors.values, or: 0)
    let slots = network.horizon + 1
    free = FlatBuffer(slots * network.layout.words, repeating: 0)
    for slot in 0..<slots {
      for word in 0..<words { free[slot * words + word] = network.capacity[word] }
    }
    tally = FlatBuffer(slots + 1, repeating: 0)
    spare = FlatBuffer(network.count, repeating: 0)
    list = FlatBuffer(network.order, or: 0)
    starts = FlatBuffer(network.count, repeating: 0)
  }

  /// Decodes the list and justifies the schedule; returns its makespan.
  ///
  /// - Complexity: O(jobs · ticks that a job waits + precedences + makespan), no allocation.
  mutating func decode() -> Int {
    let first = generate()
    sortByFinish(first)
    shiftRight(within: first)
    sortByStart(first, backwards: true)
    schedules += 1
    let last = generate()
    sortByStart(last)
    assert(last <= first, "justification has lengthened a schedule of \(first) to \(last)")
    return last
  }

  /// Starts each job of the list as early as it can; returns the makespan.
  mutating func generate() -> Int {
    var makespan = 0
    for place in 0..<count {
      let job = Int(list[place])
      var ready = 0
      for arc in predecessorOffsets[job]..<predecessorOffsets[job + 1] {
        let before = predecessors[arc]
        ready = max(ready, Int(starts[before] &+ durations[before]))
      }
      let ticks = Int(durations[job])
      let start = ticks == 0 ? ready : firstFit(job, ticks, from: ready)
      starts[job] = Int32(truncatingIfNeeded: start)
      makespan = max(makespan, start + ticks)
    }
    clear(makespan)
    schedules += 1
    return makespan
  }
}

extension ScheduleDecoder {
  /// Takes the first free stretch from a tick on.
  @inline(__always)
  private func firstFit(_ job: Int, _ ticks: Int, from ready: Int) -> Int {
    guard words == 1 else { return firstWideFit(job, ticks, from: ready) }
    let demand = demands[job]
    var run = 0
    var slot = ready
    while run < ticks {
      run = (free[slot] &- demand) & guards == guards ? run + 1 : 0
      slot += 1
    }
    for taken in slot - ticks..<slot { free[taken] = free[taken] &- demand }
    return slot - ticks
  }

  private func firstWideFit(_ job: Int, _ ticks: Int, from ready: Int) -> Int {
    var run = 0
    var slot = ready
    while run < ticks {
      run = fits(job, slot) ? run + 1 : 0
      slot += 1
    }
    take(job, slot - ticks, ticks)
    return slot - ticks
  }

  private func fits(_ job: Int, _ slot: Int) -> Bool {
    for word in 0..<words
    where (free[slot * words + word] &- demands[job * words + word]) & guards != guards {
      return false
    }
    return true
  }

  private func take(_ job: Int, _ start: Int, _ ticks: Int) {
    for slot in start..<start + ticks {
      for word in 0..<words { free[slot * words + word] &-= demands[job * words + word] }
    }
  }

  /// Makes all slots before a tick free again.
  private func clear(_ makespan: Int) {
    if words == 1 {
      free.fill(capacity[0], count: makespan)
    } else {
      for slot in 0..<makespan {
        for word in 0..<words { free[slot * words + word] = capacity[word] }
      }
    }
  }

  /// Moves each job of the list as far right as it goes.
  private func shiftRight(within makespan: Int) {
    for place in 0..<count {
      let job = Int(list[place])
      var end = makespan
      for arc in successorOffsets[job]..<successorOffsets[job + 1] {
        end = min(end, Int(starts[successors[arc]]))
      }
      let ticks = Int(durations[job])
      let start = ticks == 0 ? end : lastFit(job, ticks, to: end)
      starts[job] = Int32(truncatingIfNeeded: start)
    }
    clear(makespan)
  }

  @inline(__always)
  private func lastFit(_ job: Int, _ ticks: Int, to end: Int) -> Int {
    var run = 0
    var slot = end
    if words == 1 {
      let demand = demands[job]
      while run < ticks {
        slot -= 1
        run = (free[slot] &- demand) & guards == guards ? run + 1 : 0
      }
      for taken in slot..<slot + ticks { free[taken] = free[taken] &- demand }
    } else {
      while run < ticks {
        slot -= 1
        run = fits(job, slot) ? run + 1 : 0
      }
      take(job, slot, ticks)
    }
    return slot
  }

  /// Puts the list into the order of increasing starts; equal ones keep their order, or the
  /// opposite one where the list runs backwards.
  private func sortByStart(_ makespan: Int, backwards: Bool = false) {
    tally.fill(0, count: makespan + 2)
    for job in 0..<count { tally[starts[job] + 1] &+= 1 }
    for tick in 0..<makespan + 1 { tally[tick + 1] &+= tally[tick] }
    for place in 0..<count {
      let job = list[backwards ? count - 1 - place : place]
      let tick = starts[job]
      spare[tally[tick]] = job
      tally[tick] &+= 1
    }
    list.base.update(from: spare.base, count: count)
  }

  /// Puts the list into the order of decreasing finishes; equal ones in the opposite order.
  private func sortByFinish(_ makespan: Int) {
    tally.fill(0, count: makespan + 2)
    for job in 0..<count {
      tally[Int32(makespan) &- starts[job] &- durations[job] + 1] &+= 1
    }
    for tick in 0..<makespan + 1 { tally[tick + 1] &+= tally[tick] }
    for place in stride(from: count - 1, through: 0, by: -1) {
      let job = list[place]
      let tick = Int32(makespan) &- starts[job] &- durations[job]
      spare[tally[tick]] = job
      tally[tick] &+= 1
    }
    list.base.update(from: spare.base, count: count)
  }
}
