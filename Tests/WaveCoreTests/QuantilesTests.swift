import Testing
import WaveCore

@Suite struct QuantilesTests {
  @Test("type 7 is linear between order statistics")
  func typeSeven() {
    let sample = [1.0, 2, 4, 8]
    #expect(Quantiles.quantile(0, ofSorted: sample) == 1)
    #expect(Quantiles.quantile(1, ofSorted: sample) == 8)
    #expect(Quantiles.quantile(0.5, ofSorted: sample) == 3)
    #expect(abs(Quantiles.quantile(0.8, ofSorted: sample) - 5.6) < 1e-12)
    #expect(Quantiles.quantile(0.3, ofSorted: [5]) == 5)
  }

  @Test("the 95 % interval of P80 among 10,000 runs from rank 7,921 to 8,079")
  func ranks() {
    #expect(Quantiles.rankInterval(count: 10_000, probability: 0.8) == 7_921...8_079)
    #expect(Quantiles.rankInterval(count: 1_000, probability: 0.5) == 469...532)
    #expect(Quantiles.rankInterval(count: 100, probability: 0.9) == 84...96)
    #expect(Quantiles.rankInterval(count: 10, probability: 0.5) == 2...9)
  }

  @Test("a sample too small for certainty gives its first and last rank")
  func smallSamples() {
    #expect(Quantiles.rankInterval(count: 1, probability: 0.5) == 1...1)
    #expect(Quantiles.rankInterval(count: 3, probability: 0.95) == 2...3)
  }

  @Test("an interval holds the true quantile at least as often as it promises")
  func coverage() {
    for count in [20, 57, 200] {
      for p in [0.1, 0.5, 0.8, 0.95] {
        let ranks = Quantiles.rankInterval(count: count, probability: p)
        var chance = 0.0
        var term = DeterministicMath.pow(1 - p, Double(count))
        for below in 0...count {
          let isHeld =
            (below >= ranks.lowerBound || ranks.lowerBound == 1)
            && (below < ranks.upperBound || ranks.upperBound == count)
          if isHeld { chance += term }
          term *= Double(count - below) / Double(below + 1) * p / (1 - p)
        }
        #expect(chance >= 0.95 - 1e-9)
      }
    }
  }
}
