import WaveCore

/// Passes over a network for a block of trials at once: structure of arrays, a lane a trial.
///
/// Owned by one worker; nothing is allocated after it was made.
struct LongestPathBlock: ~Copyable {
  let network: TaskNetwork
  /// The tasks nothing waits for.
  private let last: [Int32]
  /// The length of each task in each lane: task `t` begins at `t · count`.
  let lengths: UnsafeMutablePointer<Double>
  /// The end of each task in each lane.
  private let ends: UnsafeMutablePointer<Double>
  /// The last end in each lane.
  let finishes: UnsafeMutablePointer<Double>
  /// The latest end among what a task waits for, in each lane.
  private let starts: UnsafeMutablePointer<Double>
  /// The lanes in which each task drives the finish, as bits.
  private let flags: UnsafeMutablePointer<UInt64>
  /// The lanes in which each of what a task waits for is later than those before it, as bits.
  private let later: UnsafeMutablePointer<UInt64>
  /// The bit of each lane.
  private let bits: UnsafeMutablePointer<UInt64>

  private static var lanes: Int { TrialLanes.count }

  /// Room for a network.
  init(_ network: TaskNetwork) {
    self.network = network
    last = network.last
    let most = (0..<network.count).map { network.before[$0].count }.max() ?? 0
    lengths = .allocate(capacity: network.count * Self.lanes)
    ends = .allocate(capacity: network.count * Self.lanes)
    finishes = .allocate(capacity: Self.lanes)
    starts = .allocate(capacity: Self.lanes)
    flags = .allocate(capacity: network.count)
    later = .allocate(capacity: max(most, last.count))
    bits = .allocate(capacity: Self.lanes)
    for lane in 0..<Self.lanes { bits[lane] = 1 << UInt64(lane) }
  }

  deinit {
    lengths.deallocate()
    ends.deallocate()
    finishes.deallocate()
    starts.deallocate()
    flags.deallocate()
    later.deallocate()
    bits.deallocate()
  }

  /// Draws all lengths of a block of trials and passes forward.
  func run(block: Int, seed: UInt64) {
    for task in network.order {
      let task = Int(task)
      let place = task &* Self.lanes
      network.lengths[task].draw(block: block, seed: seed, into: lengths + place)
      let waits = network.before[task]
      if waits.count == 1 {
        let only = ends + Int(network.before.elements[waits.lowerBound]) &* Self.lanes
        Self.add(only, lengths + place, into: ends + place)
      } else {
        takeLatest(of: waits, in: network.before.elements, into: starts)
        Self.add(starts, lengths + place, into: ends + place)
      }
    }
    takeLatest(of: last.indices, in: last, into: finishes)
  }

  /// Counts for each task the trials in which it drives the finish, those of the given lanes.
  ///
  /// The path is followed back to what each task had to wait for, by the comparisons of the forward
  /// pass, for all lanes at once; no two times are compared for equality.
  func countCritical(lanes: UInt64, into counts: UnsafeMutablePointer<Int>) {
    for task in 0..<network.count { flags[task] = 0 }
    flagLatest(of: last.indices, in: last, lanes: lanes)
    for task in network.order.reversed() where flags[Int(task)] != 0 {
      let lanes = flags[Int(task)]
      counts[Int(task)] &+= lanes.nonzeroBitCount
      flagLatest(of: network.before[Int(task)], in: network.before.elements, lanes: lanes)
    }
  }

  private static func add(
    _ first: UnsafeMutablePointer<Double>, _ second: UnsafeMutablePointer<Double>,
    into sums: UnsafeMutablePointer<Double>
  ) {
    for lane in 0..<lanes { sums[lane] = first[lane] + second[lane] }
  }

  /// The latest end of some tasks in each lane; 0 where there are none.
  private func takeLatest(
    of places: Range<Int>, in tasks: [Int32], into latest: UnsafeMutablePointer<Double>
  ) {
    guard let first = places.first else {
      for lane in 0..<Self.lanes { latest[lane] = 0 }
      return
    }
    let ends = ends + Int(tasks[first]) &* Self.lanes
    for lane in 0..<Self.lanes { latest[lane] = ends[lane] }
    for place in places.dropFirst() {
      let ends = self.ends + Int(tasks[place]) &* Self.lanes
      for lane in 0..<Self.lanes {
        latest[lane] = ends[lane] > latest[lane] ? ends[lane] : latest[lane]
      }
    }
  }

  /// Flags the latest of some tasks in each of the lanes, the first of them where ends are equal.
  private func flagLatest(of places: Range<Int>, in tasks: [Int32], lanes: UInt64) {
    guard let first = places.first else { return }
    if places.count > 1 {
      let ends = ends + Int(tasks[first]) &* Self.lanes
      for lane in 0..<Self.lanes { starts[lane] = ends[lane] }
    }
    for place in places.dropFirst() {
      let ends = ends + Int(tasks[place]) &* Self.lanes
      var bits: UInt64 = 0
      for lane in 0..<Self.lanes {
        bits |= ends[lane] > starts[lane] ? self.bits[lane] : 0
        starts[lane] = ends[lane] > starts[lane] ? ends[lane] : starts[lane]
      }
      later[place &- first] = bits
    }
    var open = lanes
    for place in places.dropFirst().reversed() {
      flags[Int(tasks[place])] |= open & later[place &- first]
      open &= ~later[place &- first]
    }
    flags[Int(tasks[first])] |= open
  }
}
