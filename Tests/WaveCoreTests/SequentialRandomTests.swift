import Testing
import WaveCore

@Suite struct SequentialRandomTests {
  @Test("the same seed and stream give the same sequence, others another")
  func repeatable() {
    func first(_ seed: UInt64, _ stream: UInt64) -> [UInt64] {
      var random = SequentialRandom(seed: seed, stream: stream)
      return (0..<9).map { _ in random.next() }
    }
    #expect(first(1, 0) == first(1, 0))
    #expect(Set(first(1, 0) + first(1, 1) + first(2, 0)).count == 27)
  }

  @Test("a copied sequence goes on as its original does")
  func copies() {
    var original = SequentialRandom(seed: 7)
    _ = original.next()
    var copy = original
    for _ in 0..<5 {
      let expected = original.next()
      #expect(copy.next() == expected)
    }
  }

  @Test("integers below a bound come out equally often", arguments: [1, 2, 3, 7, 10])
  func below(_ bound: Int) {
    var random = SequentialRandom(seed: 11, stream: UInt64(bound))
    var counts = Array(repeating: 0, count: bound)
    let draws = 20_000
    for _ in 0..<draws { counts[random.below(bound)] += 1 }
    let expected = Double(draws) / Double(bound)
    for count in counts { #expect(abs(Double(count) - expected) <= 4.5 * expected.squareRoot()) }
  }

  @Test("a bound near the largest integer is respected")
  func largeBound() {
    var random = SequentialRandom(seed: 12)
    for _ in 0..<1_000 { #expect((0..<Int.max).contains(random.below(.max))) }
  }

  @Test("a shuffle reaches each order of three elements equally often")
  func shuffle() {
    var random = SequentialRandom(seed: 13)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<12_000 {
      var order = [0, 1, 2]
      random.shuffle(&order)
      counts[order, default: 0] += 1
    }
    #expect(counts.count == 6)
    #expect(counts.values.allSatisfy { abs($0 - 2_000) < 190 })
  }
}
