public import WaveCore

/// A set of moments as sorted intervals that neither overlap nor touch.
public struct IntervalSet: Hashable, Sendable {
  /// The intervals in order of time, none empty, no two touching.
  public private(set) var intervals: [Interval]

  /// The set without a moment.
  public init() { intervals = [] }

  /// The set of all moments in the intervals, which may come in any order and overlap.
  ///
  /// - Complexity: O(*n* log *n*).
  public init(_ intervals: some Sequence<Interval>) {
    var sorted = intervals.filter { !$0.isEmpty }
    sorted.sort { ($0.start, $0.end) < ($1.start, $1.end) }
    self.init(merging: sorted)
  }

  /// Whether no moment is inside.
  public var isEmpty: Bool { intervals.isEmpty }

  /// How long all intervals are together.
  public var length: Minutes { intervals.reduce(.zero) { $0 + $1.length } }

  /// The longest interval, the first of them where several are equally long; nil where empty.
  public var longest: Interval? {
    var best: Interval?
    for interval in intervals where interval.length > best?.length ?? .zero { best = interval }
    return best
  }

  /// Whether a moment is inside.
  ///
  /// - Complexity: O(log *n*).
  public func contains(_ moment: Instant) -> Bool {
    let place = firstPlace(endingAfter: moment)
    return place < intervals.count && intervals[place].start <= moment
  }

  /// Whether any moment of an interval is inside.
  ///
  /// - Complexity: O(log *n*).
  public func overlaps(_ interval: Interval) -> Bool {
    guard !interval.isEmpty else { return false }
    let place = firstPlace(endingAfter: interval.start)
    return place < intervals.count && intervals[place].start < interval.end
  }

  /// All moments of either set.
  ///
  /// - Complexity: O(*n* + *m*).
  public func union(_ other: IntervalSet) -> IntervalSet {
    var merged: [Interval] = []
    merged.reserveCapacity(intervals.count + other.intervals.count)
    var (left, right) = (0, 0)
    while left < intervals.count || right < other.intervals.count {
      let takesLeft =
        right == other.intervals.count
        || left < intervals.count && intervals[left].start <= other.intervals[right].start
      merged.append(takesLeft ? intervals[left] : other.intervals[right])
      if takesLeft { left += 1 } else { right += 1 }
    }
    return IntervalSet(merging: merged)
  }

  /// The moments that are in both sets.
  ///
  /// - Complexity: O(*n* + *m*).
  public func intersection(_ other: IntervalSet) -> IntervalSet {
    var shared = IntervalSet()
    var (left, right) = (0, 0)
    while left < intervals.count, right < other.intervals.count {
      let both = intervals[left].intersection(other.intervals[right])
      if !both.isEmpty { shared.intervals.append(both) }
      if intervals[left].end < other.intervals[right].end { left += 1 } else { right += 1 }
    }
    return shared
  }

  /// The moments of the set that lie in an interval.
  ///
  /// - Complexity: O(log *n* + *k*) for *k* intervals inside.
  public func intersection(_ frame: Interval) -> IntervalSet {
    var inside = IntervalSet()
    var place = firstPlace(endingAfter: frame.start)
    while place < intervals.count, intervals[place].start < frame.end {
      let part = intervals[place].intersection(frame)
      if !part.isEmpty { inside.intervals.append(part) }
      place += 1
    }
    return inside
  }

  /// The moments of the set that are not in the other one.
  ///
  /// - Complexity: O(*n* + *m*).
  public func subtracting(_ other: IntervalSet) -> IntervalSet {
    var rest = IntervalSet()
    var place = 0
    for interval in intervals {
      var start = interval.start
      while place < other.intervals.count, other.intervals[place].end <= start { place += 1 }
      var cut = place
      while cut < other.intervals.count, other.intervals[cut].start < interval.end {
        let hole = other.intervals[cut]
        if start < hole.start { rest.intervals.append(Interval(start: start, end: hole.start)) }
        start = max(start, hole.end)
        cut += 1
      }
      if start < interval.end { rest.intervals.append(Interval(start: start, end: interval.end)) }
    }
    return rest
  }

  /// The moments of an interval that are not in the set.
  public func complement(in frame: Interval) -> IntervalSet {
    IntervalSet([frame]).subtracting(intersection(frame))
  }
}

extension IntervalSet {
  private init(merging sorted: [Interval]) {
    intervals = []
    intervals.reserveCapacity(sorted.count)
    for interval in sorted {
      if let last = intervals.last, interval.start <= last.end {
        intervals[intervals.count - 1].end = max(last.end, interval.end)
      } else {
        intervals.append(interval)
      }
    }
  }

  private func firstPlace(endingAfter moment: Instant) -> Int {
    var low = 0
    var high = intervals.count
    while low < high {
      let middle = (low + high) / 2
      if intervals[middle].end <= moment { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
