import Testing
import WaveCore

@Suite struct ThreePointEstimateTests {
  static func estimate(_ shape: DistributionShape) throws -> ThreePointEstimate {
    try ThreePointEstimate(low: 2, likely: 5, high: 14, shape: shape)
  }

  /// Estimates of every uncertain shape, with the likely value inside, at and near the ends.
  static func uncertainEstimates() throws -> [ThreePointEstimate] {
    var all: [ThreePointEstimate] = []
    for shape in [DistributionShape.triangular, .pert, .lognormal] {
      for likely in [2.0, 2.001, 5, 8, 13.9, 14] {
        all.append(try ThreePointEstimate(low: 2, likely: likely, high: 14, shape: shape))
      }
    }
    return all
  }

  @Test("Tri(2, 5, 14) has mean 7, variance 6.5 and P80 9.35242")
  func triangular() throws {
    let estimate = try Self.estimate(.triangular)
    #expect(estimate.mean == 7)
    #expect(estimate.variance == 6.5)
    #expect(abs(estimate.quantile(0.8) - 9.35242) < 1e-5)
  }

  @Test("PERT(2, 5, 14) has mean 6, variance 4.5714286 and P80 7.8823081")
  func pert() throws {
    let estimate = try Self.estimate(.pert)
    #expect(estimate.mean == 6)
    #expect(abs(estimate.variance - 4.5714286) < 1e-7)
    #expect(abs(estimate.quantile(0.8) - 7.8823081) < 1e-7)
  }

  @Test("a lognormal estimate keeps likely as median and meets symmetric P10 and P90")
  func lognormal() throws {
    let symmetric = try ThreePointEstimate(low: 2, likely: 4, high: 8, shape: .lognormal)
    #expect(abs(symmetric.quantile(0.1) - 2) < 1e-14)
    #expect(abs(symmetric.quantile(0.5) - 4) < 1e-14)
    #expect(abs(symmetric.quantile(0.9) - 8) < 1e-14)
    let skewed = try Self.estimate(.lognormal)
    #expect(abs(skewed.quantile(0.5) - 5) < 1e-14)
    let spread = skewed.quantile(0.9) / skewed.quantile(0.1)
    #expect(abs(spread - 7) < 1e-13)
  }

  @Test("quantile and distribution function undo each other")
  func inverse() throws {
    for estimate in try Self.uncertainEstimates() {
      for step in 1..<200 {
        let p = Double(step) / 200
        #expect(abs(estimate.cdf(estimate.quantile(p)) - p) < 1e-13)
      }
    }
  }

  @Test("quantiles rise with the probability and stay between the ends")
  func monotone() throws {
    for estimate in try Self.uncertainEstimates() {
      var last = -Double.infinity
      for step in 0...1_000 {
        let value = estimate.quantile(Double(step) / 1_000)
        #expect(value >= last)
        if estimate.shape != .lognormal { #expect((2...14).contains(value)) }
        last = value
      }
    }
  }

  @Test("mean and variance are those of the quantiles")
  func moments() throws {
    for estimate in try Self.uncertainEstimates() {
      let values = (0..<4_000).map { estimate.sample(uniform: (Double($0) + 0.5) / 4_000) }
      let mean = values.reduce(0, +) / 4_000
      let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 4_000
      #expect(abs(mean - estimate.mean) < 2e-3 * estimate.mean)
      #expect(abs(variance - estimate.variance) < 2e-2 * estimate.variance)
    }
  }

  @Test("mirroring the three values mirrors the quantiles of PERT and triangular")
  func mirrored() throws {
    for shape in [DistributionShape.triangular, .pert] {
      let one = try ThreePointEstimate(low: 0, likely: 3, high: 12, shape: shape)
      let other = try ThreePointEstimate(low: 0, likely: 9, high: 12, shape: shape)
      for step in 0...64 {
        let p = Double(step) / 64
        #expect(abs(one.quantile(p) + other.quantile(1 - p) - 12) < 1e-12)
      }
    }
  }

  @Test("three equal values are that value in every shape")
  func fixed() throws {
    for shape in DistributionShape.allCases {
      let estimate = try ThreePointEstimate(low: 3, likely: 3, high: 3, shape: shape)
      #expect(estimate.isFixed)
      #expect(estimate.mean == 3)
      #expect(estimate.variance == 0)
      #expect(estimate.quantile(0.2) == 3)
      #expect(estimate.cdf(2.9) == 0)
      #expect(estimate.cdf(3) == 1)
    }
    #expect(ThreePointEstimate(fixed: 3).shape == .fixed)
  }

  @Test("scaling the values scales mean and quantiles")
  func scaled() throws {
    for estimate in try Self.uncertainEstimates() {
      let double = estimate.scaled(by: 2)
      #expect(abs(double.mean - 2 * estimate.mean) < 1e-12)
      #expect(abs(double.quantile(0.8) - 2 * estimate.quantile(0.8)) < 1e-12)
    }
  }

  @Test("a refused estimate names the value that is wrong")
  func failures() {
    func failure(
      _ low: Double, _ likely: Double, _ high: Double, _ shape: DistributionShape
    ) -> ThreePointFailure? {
      do throws(ThreePointFailure) {
        _ = try ThreePointEstimate(low: low, likely: likely, high: high, shape: shape)
        return nil
      } catch { return error }
    }
    #expect(failure(.nan, 1, 2, .pert) == .notFinite(.low))
    #expect(failure(0, .infinity, 2, .pert) == .notFinite(.likely))
    #expect(failure(0, 1, .infinity, .pert) == .notFinite(.high))
    #expect(failure(3, 1, 2, .pert) == .lowAboveLikely(low: 3, likely: 1))
    #expect(failure(0, 5, 2, .triangular) == .likelyAboveHigh(likely: 5, high: 2))
    #expect(failure(0, 1, 2, .lognormal) == .notPositive(.low, 0))
    #expect(failure(1, 1, 2, .fixed) == .fixedValuesDiffer(low: 1, likely: 1, high: 2))
    #expect(failure(-1, 0, 2, .pert) == nil)
  }
}
