import Testing
import WaveCalendar
import WaveCore

/// Sets of up to seven minutes, held against bitmaps: every pair there is.
@Suite struct IntervalSetTests {
  private let width = 7

  private func set(_ bits: Int) -> IntervalSet {
    let minutes = (0..<width).reversed().filter { bits >> $0 & 1 == 1 }
    return IntervalSet(minutes.map { interval($0, $0 + 1) })
  }

  private func bits(_ set: IntervalSet) -> Int {
    var bits = 0
    for minute in 0..<width where set.contains(Instant(minutesSinceEpoch: minute)) {
      bits |= 1 << minute
    }
    return bits
  }

  private func interval(_ start: Int, _ end: Int) -> Interval {
    Interval(start: Instant(minutesSinceEpoch: start), end: Instant(minutesSinceEpoch: end))
  }

  private func isTidy(_ set: IntervalSet) -> Bool {
    set.intervals.allSatisfy { !$0.isEmpty }
      && zip(set.intervals, set.intervals.dropFirst()).allSatisfy { $0.end < $1.start }
  }

  @Test("union, intersection and difference are those of bitmaps for all pairs of sets")
  func pairs() {
    for left in 0..<1 << width {
      for right in 0..<1 << width {
        let (first, second) = (set(left), set(right))
        let results = [
          (first.union(second), left | right), (first.intersection(second), left & right),
          (first.subtracting(second), left & ~right),
        ]
        guard results.allSatisfy({ bits($0.0) == $0.1 && isTidy($0.0) }) else {
          Issue.record("wrong for \(left) and \(right)")
          return
        }
      }
    }
  }

  @Test("the part in a frame, the rest of it and the length are those of bitmaps for all frames")
  func frames() {
    for left in 0..<1 << width {
      let first = set(left)
      #expect(first.length == Minutes(left.nonzeroBitCount))
      for start in 0..<width {
        for end in start...width {
          let frame = interval(start, end)
          let mask = (1 << end) - (1 << start)
          #expect(bits(first.intersection(frame)) == left & mask)
          #expect(bits(first.complement(in: frame)) == mask & ~left)
          #expect(first.overlaps(frame) == (left & mask != 0))
        }
      }
    }
  }

  @Test("the longest interval is the first of the longest runs of bits")
  func longest() {
    for left in 0..<1 << width {
      var best: Interval?
      for start in 0..<width {
        for end in start + 1...width {
          let mask = (1 << end) - (1 << start)
          if left & mask == mask, Minutes(end - start) > best?.length ?? .zero {
            best = interval(start, end)
          }
        }
      }
      #expect(set(left).longest == best)
    }
  }

  @Test("intervals that touch or overlap become one, empty ones vanish")
  func merging() {
    let set = IntervalSet([
      interval(10, 20), interval(5, 5), interval(20, 25), interval(0, 3), interval(12, 14),
      interval(9, 8),
    ])
    #expect(set.intervals == [interval(0, 3), interval(10, 25)])
  }
}
