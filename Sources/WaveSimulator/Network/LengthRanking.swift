/// Ranks the hours of one task after another, each over all trials.
///
/// Owned by one worker; nothing is allocated after it was made. Values are dealt into as many
/// buckets as there are trials, by their place between the lowest and the highest, and put in order
/// within each bucket.
///
/// Source: Dobosiewicz, "Sorting by distributive partitioning" (1978).
struct LengthRanking: ~Copyable {
  /// How many trials are ranked, 1 or more.
  private let count: Int
  /// The value of each trial, for the caller to write.
  let values: UnsafeMutablePointer<Double>
  private let entries: UnsafeMutablePointer<Entry>
  /// Where each bucket begins, and, once it is filled, where it ends.
  private let places: UnsafeMutablePointer<Int>

  /// The value of a trial on its way to its rank.
  private struct Entry {
    var value: Double
    var trial: UInt32
  }

  /// The largest bucket whose values are put in order one by one.
  private static let fewest = 24

  /// Room for so many trials.
  init(trials count: Int) {
    self.count = count
    values = .allocate(capacity: count)
    entries = .allocate(capacity: count)
    places = .allocate(capacity: count)
  }

  deinit {
    values.deallocate()
    entries.deallocate()
    places.deallocate()
  }

  /// Calls `body` with each trial and its rank less the mean of all ranks; trials of equal value
  /// share the mean of their ranks.
  ///
  /// - Complexity: O(trials) expected for values of bounded density, O(trials · log trials) at most
  @inline(__always)
  func forEachRank(_ body: (_ trial: Int, _ rank: Double) -> Void) {
    sort()
    let middle = Double(count + 1) / 2
    var first = 0
    while first < count {
      var end = first + 1
      while end < count, entries[end].value == entries[first].value { end &+= 1 }
      let rank = Double(first + 1 + end) / 2 - middle
      for place in first..<end { body(Int(entries[place].trial), rank) }
      first = end
    }
  }

  @inline(never)
  private func sort() {
    var (low, high) = (values[0], values[0])
    for trial in 1..<max(1, count) {
      low = min(low, values[trial])
      high = max(high, values[trial])
    }
    let scale = high > low ? Double(count) / (high - low) : 0
    let last = count - 1
    @inline(__always) func bucket(_ value: Double) -> Int { min(last, Int((value - low) * scale)) }
    for place in 0..<count { places[place] = 0 }
    for trial in 0..<count { places[bucket(values[trial])] &+= 1 }
    var next = 0
    for place in 0..<count { (places[place], next) = (next, next &+ places[place]) }
    for trial in 0..<count {
      let place = bucket(values[trial])
      entries[places[place]] = Entry(
        value: values[trial], trial: UInt32(truncatingIfNeeded: trial))
      places[place] &+= 1
    }
    var first = 0
    for place in 0..<count {
      order(first, places[place])
      first = places[place]
    }
  }

  @inline(__always)
  private func order(_ first: Int, _ end: Int) {
    guard end &- first > 1 else { return }
    guard end &- first <= Self.fewest else { return orderMany(first, end) }
    for place in (first &+ 1)..<end {
      let entry = entries[place]
      var free = place
      while free > first, entries[free &- 1].value > entry.value {
        entries[free] = entries[free &- 1]
        free &-= 1
      }
      entries[free] = entry
    }
  }

  @inline(never)
  private func orderMany(_ first: Int, _ end: Int) {
    var bucket = UnsafeMutableBufferPointer(start: entries + first, count: end - first)
    bucket.sort { ($0.value, $0.trial) < ($1.value, $1.trial) }
  }
}
