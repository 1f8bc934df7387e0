import Testing
import WaveCore

@Suite struct QuantileTableTests {
  @Test("a table differs from the exact quantile by less than its stated bound")
  func accuracy() throws {
    for likely in [0.0, 0.01, 0.15, 0.21, 1, 2.37, 4.99, 5, 5.01, 7.9, 9.97, 10] {
      let estimate = try ThreePointEstimate(low: 0, likely: likely, high: 10, shape: .pert)
      let table = QuantileTable(estimate)
      for step in 1..<1_500 {
        let u = Double(step) / 1_500.37
        #expect(abs(table[u] - estimate.quantile(u)) < 1e-6 * 10)
      }
    }
  }

  @Test("a table never falls, and stays between low and high")
  func monotone() throws {
    for likely in [0.0, 0.3, 5, 10] {
      let estimate = try ThreePointEstimate(low: 0, likely: likely, high: 10, shape: .pert)
      let table = QuantileTable(estimate)
      var last = 0.0
      for step in 0...20_000 {
        let value = table[Double(step) / 20_000]
        #expect(value >= last && value <= 10)
        last = value
      }
    }
  }

  @Test("a table does not step back where exact ends and interpolation meet")
  func seams() throws {
    for likely in [0.0, 0.7, 5, 9.1, 10] {
      let estimate = try ThreePointEstimate(low: 0, likely: likely, high: 10, shape: .pert)
      let table = QuantileTable(estimate)
      for seam in [8.0 / 1_024, 1_016.0 / 1_024] {
        var u = seam - 0x1p-45
        while u < seam + 0x1p-45 {
          let next = u + 0x1p-49
          #expect(table[u] <= table[next])
          u = next
        }
      }
    }
  }

  @Test("shapes with a closed form are exact")
  func closedForms() throws {
    for shape in [DistributionShape.triangular, .lognormal] {
      let estimate = try ThreePointEstimate(low: 2, likely: 5, high: 14, shape: shape)
      let table = QuantileTable(estimate)
      for step in 1..<100 {
        #expect(table[Double(step) / 100] == estimate.quantile(Double(step) / 100))
      }
    }
    #expect(QuantileTable(ThreePointEstimate(fixed: 4))[0.3] == 4)
  }

  @Test("the mean of drawn values is the mean of the estimate")
  func sampledMean() throws {
    let estimate = try ThreePointEstimate(low: 2, likely: 5, high: 14, shape: .pert)
    let table = QuantileTable(estimate)
    let stream = StableHash("P01", "copy")
    let count = 40_000
    var sum = 0.0
    for trial in 0..<UInt32(count) {
      sum += table[TrialRandom(seed: 1, trial: trial).uniform(stream)]
    }
    let error = (estimate.variance / Double(count)).squareRoot()
    #expect(abs(sum / Double(count) - 6) < 4.5 * error)
  }
}
