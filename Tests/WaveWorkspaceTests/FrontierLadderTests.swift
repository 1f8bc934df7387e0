import Testing

@testable import WaveWorkspace

@Suite("The limits of a frontier")
struct FrontierLadderTests {
  @Test("limits are spread evenly, below the most and down to the least")
  func spread() {
    let ladder = FrontierLadder(step: 7)
    #expect(ladder.spread(from: 100, to: 100, count: 10).isEmpty)
    #expect(ladder.spread(from: 103, to: 100, count: 10).isEmpty)
    #expect(ladder.spread(from: 121, to: 100, count: 10) == [114, 107, 100])
    for width in 1...40 {
      let limits = ladder.spread(from: 7 * width, to: 0, count: 10)
      #expect(limits.count == min(10, width))
      #expect(limits.last == 0)
      #expect(limits.allSatisfy { $0 < 7 * width && $0 % 7 == 0 })
    }
  }

  @Test("a plan that keeps a tighter limit answers for all limits down to it")
  func answered() {
    var ladder = FrontierLadder(step: 1)
    ladder.note(limit: 9, reached: 6)
    ladder.note(unmet: 3)
    #expect((0...10).filter { ladder.isAnswered($0) } == [3, 6, 7, 8, 9])
  }

  @Test("the widest gap is asked in its middle, until nothing between two values is unasked")
  func gaps() {
    var ladder = FrontierLadder(step: 1)
    var values = [0, 10, 14]
    var asked: [Int] = []
    while let next = ladder.next(between: values) {
      asked.append(next)
      // Plans reach their limit exactly, so every value is asked once.
      ladder.note(limit: next, reached: next)
      values.append(next)
    }
    #expect(asked.first == 5)
    #expect(asked.sorted() == [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13])
  }

  @Test("a weight makes two neighbours equal, and none is tried twice")
  func weights() {
    let plans = [(cost: 100, risk: 10), (cost: 60, risk: 20), (cost: 50, risk: 40)]
    var weights = FrontierWeights()
    var tried: [Int] = []
    while let weight = weights.next(between: plans) { tried.append(weight) }
    // The nearest whole numbers to 1 + 40/10 and 1 + 10/20; losses are part of the cost once.
    #expect(tried.prefix(2) == [5, 2])
    #expect(Set(tried).count == tried.count && tried.count == 8)
    #expect(weights.next(between: [(cost: 5, risk: 5)]) == nil)
  }
}
