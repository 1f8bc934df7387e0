/// What is free on each tick beside the compulsory parts of jobs.
///
/// A job that starts no later than `upper` and ends no earlier than `lower + duration` certainly
/// works between (Lahrichi 1982). Parts grow with the bounds and shrink when they are taken back.
struct TimeTable: ~Copyable {
  /// The words of one tick.
  let words: Int

  /// The guard bits of a word.
  let guards: UInt64

  /// The ticks of each job.
  let durations: FlatBuffer<Int32>

  /// The packed demand of each job.
  let demands: FlatBuffer<UInt64>

  /// What is free on each tick, `words` a tick, with guard bits.
  let free: FlatBuffer<UInt64>

  /// Where the part of each job that is taken from `free` begins.
  let partStart: FlatBuffer<Int32>

  /// Where the part of each job that is taken from `free` ends.
  let partEnd: FlatBuffer<Int32>

  /// Whether the bounds of a job moved since the last filtering.
  let hasMoved: FlatBuffer<Bool>

  /// The first tick on which less is free since the last filtering.
  private(set) var changedFrom = Int32.max

  /// The tick after the last on which less is free since the last filtering.
  private(set) var changedTo: Int32 = -1

  /// Whether there is anything to filter.
  private(set) var isChanged = false

  /// A table without parts.
  init(_ network: ProjectNetwork, horizon: Int) {
    words = network.layout.words
    guards = network.layout.guards
    durations = FlatBuffer(network.durations, or: 0)
    demands = FlatBuffer(network.demands, or: 0)
    free = FlatBuffer((horizon + 1) * network.layout.words, repeating: 0)
    for place in 0..<free.count { free[place] = network.capacity[place % words] }
    partStart = FlatBuffer(network.count, repeating: 0)
    partEnd = FlatBuffer(network.count, repeating: 0)
    hasMoved = FlatBuffer(network.count, repeating: false)
  }

  /// Notes that the bounds of a job moved.
  mutating func note(_ job: Int) {
    hasMoved[job] = true
    isChanged = true
  }

  /// Drops what was noted, after filtering or after moves were taken back.
  mutating func forgetChanges() {
    guard isChanged else { return }
    isChanged = false
    changedFrom = .max
    changedTo = -1
    hasMoved.fill(false, count: hasMoved.count)
  }

  /// Drops what was noted and tells which ticks had changed.
  mutating func takeChanges() -> (from: Int32, to: Int32) {
    defer {
      isChanged = false
      changedFrom = .max
      changedTo = -1
    }
    return (changedFrom, changedTo)
  }

  /// Whether a job finds its demand on a tick beside all parts.
  @inline(__always)
  func fits(_ job: Int, _ tick: Int32) -> Bool {
    if words == 1 { return (free[tick] &- demands[job]) & guards == guards }
    for word in 0..<words
    where (free[Int(tick) * words + word] &- demands[job * words + word]) & guards != guards {
      return false
    }
    return true
  }

  /// The first tick on which the part of a job does not fit; nil where the part was taken.
  mutating func grow(_ job: Int, _ lower: Int32, _ upper: Int32) -> Int32? {
    let start = upper
    let end = lower + durations[job]
    guard start < end else { return nil }
    let isNew = partStart[job] >= partEnd[job]
    if isNew {
      partStart[job] = start
      partEnd[job] = start
    }
    for tick in stride(from: partStart[job] - 1, through: start, by: -1) {
      guard fits(job, tick) else { return tick }
      take(job, tick)
      partStart[job] = tick
      changedFrom = min(changedFrom, tick)
      changedTo = max(changedTo, tick + 1)
    }
    for tick in partEnd[job]..<max(end, partEnd[job]) {
      guard fits(job, tick) else { return tick }
      take(job, tick)
      partEnd[job] = tick + 1
      changedFrom = min(changedFrom, tick)
      changedTo = max(changedTo, tick + 1)
    }
    return nil
  }

  /// Gives back what lies outside the part that the bounds of a job still leave.
  mutating func shrink(_ job: Int, _ lower: Int32, _ upper: Int32) {
    guard partStart[job] < partEnd[job] else { return }
    let start = upper
    let end = lower + durations[job]
    while partStart[job] < partEnd[job], partStart[job] < start || partStart[job] >= end {
      give(job, partStart[job])
      partStart[job] += 1
    }
    while partStart[job] < partEnd[job], partEnd[job] > end {
      partEnd[job] -= 1
      give(job, partEnd[job])
    }
  }

  @inline(__always)
  private func take(_ job: Int, _ tick: Int32) {
    for word in 0..<words {
      free[Int(tick) * words + word] &-= demands[job * words + word]
    }
  }

  @inline(__always)
  private func give(_ job: Int, _ tick: Int32) {
    for word in 0..<words {
      free[Int(tick) * words + word] &+= demands[job * words + word]
    }
  }
}
