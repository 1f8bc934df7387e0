/// Counters by tick that set costs borrow and leave clean.
struct CostScratch {
  /// How many counted starts fall on each tick.
  private(set) var count: [Int32]

  /// How many counted starts lie before each tick; valid after `accumulate`.
  private(set) var earlier: [Int32]

  /// Counters for ticks up to and including the horizon.
  init(horizon: Int) {
    count = Array(repeating: 0, count: horizon + 1)
    earlier = count
  }

  /// Counts the starts of activities and tells the ticks between first and last, or nil.
  mutating func count(_ activities: [Int32], _ starts: [Int32]) -> ClosedRange<Int>? {
    var first = Int32.max
    var last: Int32 = -1
    for activity in activities {
      let start = starts[Int(activity)]
      guard start >= 0 else { continue }
      count[Int(start)] += 1
      first = min(first, start)
      last = max(last, start)
    }
    return last < 0 ? nil : Int(first)...Int(last)
  }

  /// Sums the counts from the left, over these ticks only.
  mutating func accumulate(_ ticks: ClosedRange<Int>) {
    var sum: Int32 = 0
    for tick in ticks {
      earlier[tick] = sum
      sum += count[tick]
    }
  }

  /// Sets the counts of these ticks back to zero.
  mutating func clear(_ ticks: ClosedRange<Int>) {
    for tick in ticks { count[tick] = 0 }
  }
}
