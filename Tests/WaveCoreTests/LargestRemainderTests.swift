import Testing
import WaveCore

@Suite struct LargestRemainderTests {
  @Test("parts sum to the whole and lie within one of their share, in every small world")
  func exhaustive() {
    for total in -7...7 {
      for a in 0...4 {
        for b in 0...4 {
          for c in 0...4 where a + b + c > 0 {
            let parts = LargestRemainder.split(total, by: [a, b, c])
            #expect(parts.reduce(0, +) == total)
            for (part, weight) in zip(parts, [a, b, c]) {
              let share = Double(total * weight) / Double(a + b + c)
              #expect(abs(Double(part) - share) < 1)
            }
          }
        }
      }
    }
  }

  @Test("among equal remainders the earliest part gets the unit")
  func ties() {
    #expect(LargestRemainder.split(10, by: [1, 1, 1]) == [4, 3, 3])
    #expect(LargestRemainder.split(-10, by: [1, 1, 1]) == [-4, -3, -3])
    #expect(LargestRemainder.split(2, by: [0, 0, 0]) == [1, 1, 0])
  }

  @Test("the largest remainder is served first")
  func order() {
    #expect(LargestRemainder.split(10, by: [15, 34, 51]) == [2, 3, 5])
    #expect(LargestRemainder.split(0, by: [Int]()) == [])
  }

  @Test("large totals and weights do not overflow")
  func large() {
    let parts = LargestRemainder.split(Int.max, by: [Int.max / 4, Int.max / 4, Int.max / 4])
    #expect(parts.reduce(0, +) == Int.max)
  }

  @Test("real weights split the same way")
  func realWeights() {
    #expect(LargestRemainder.split(100, by: [0.25, 0.25, 0.5]) == [25, 25, 50])
    #expect(LargestRemainder.split(7, by: [0.1, 0.1]) == [4, 3])
    #expect(LargestRemainder.split(3, by: [0.0, 0.0]) == [2, 1])
    #expect(LargestRemainder.split(1_000_001, by: [1e-9, 3e-9]).reduce(0, +) == 1_000_001)
  }
}
