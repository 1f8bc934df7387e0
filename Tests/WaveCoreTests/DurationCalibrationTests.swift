import Testing
import WaveCore

@Suite("DurationCalibration")
struct DurationCalibrationTests {
  private func expert(_ shape: DistributionShape = .lognormal) throws -> ThreePointEstimate {
    try ThreePointEstimate(low: 50, likely: 100, high: 200, shape: shape)
  }

  private func after(_ lengths: [Double], _ shape: DistributionShape = .lognormal) throws
    -> ThreePointEstimate
  {
    let estimate = try expert(shape)
    return DurationCalibration(of: estimate, by: lengths.map { .init(length: $0) })
      .applied(to: estimate)
  }

  @Test("nothing measured changes nothing, to the bit")
  func nothing() throws {
    let none = DurationCalibration(of: try expert(), by: [])
    #expect(none.factor == 1 && none.spread == 1)
    let ignored = DurationCalibration(
      of: try expert(), by: [.init(length: 0), .init(length: 90, weight: 0)])
    #expect(ignored == none)
  }

  @Test("one length moves likely half of the way on the logarithmic scale, a second two thirds")
  func likely() throws {
    #expect(abs(try after([400]).likely - 200) < 1e-9)
    let two = try after([400, 400]).likely
    #expect(abs(DeterministicMath.log(two / 100) - DeterministicMath.log(4) * 2 / 3) < 1e-12)
  }

  @Test("lengths as estimated narrow it, each one further, and never to a point")
  func agreement() throws {
    var spreads: [Double] = []
    for count in 1...50 {
      let calibration = DurationCalibration(
        of: try expert(), by: Array(repeating: .init(length: 100), count: count))
      #expect(calibration.factor == 1)
      spreads.append(calibration.spread)
    }
    #expect(zip(spreads, spreads.dropFirst()).allSatisfy { $0 > $1 })
    #expect(spreads[0] < 1)
  }

  @Test("lengths that scatter or contradict the estimate widen it")
  func scatter() throws {
    let calm = try after([100, 100])
    let wild = try after([20, 500])
    #expect(abs(wild.likely - calm.likely) < 1e-9)
    #expect(wild.high > 200 && wild.low < 50)
    #expect(try after([800]).high / (try after([800]).likely) > 2)
  }

  @Test("the posterior is that of the closed form, worked by hand")
  func byHand() throws {
    // y = ln 2 twice and ln 1/2 once: Σw = 3, ȳ = ln 2 / 3, Σ(y − ȳ)² = 8/3 ln² 2.
    let estimate = try expert()
    let log2 = DeterministicMath.log(2)
    let prior = 2 * log2 / 2.5631031310892007
    let variance =
      (4 * prior * prior + 8.0 / 3 * log2 * log2 + 3.0 / 4 * log2 * log2 / 9) / 7
    let spread = (variance * 1.25 / (prior * prior * 2)).squareRoot()
    let calibration = DurationCalibration(
      of: estimate, by: [200, 200, 50].map { .init(length: $0) })
    #expect(abs(calibration.factor - DeterministicMath.exp(log2 / 4)) < 1e-12)
    #expect(abs(calibration.spread - spread) < 1e-12)
  }

  @Test("a length of half the weight counts as half a length; twice half is one")
  func weights() throws {
    let estimate = try expert()
    let whole = DurationCalibration(of: estimate, by: [.init(length: 300)])
    let halves = DurationCalibration(
      of: estimate, by: [.init(length: 300, weight: 0.5), .init(length: 300, weight: 0.5)])
    #expect(abs(whole.factor - halves.factor) < 1e-12)
    #expect(abs(whole.spread - halves.spread) < 1e-12)
  }

  @Test("an expert of half the weight leaves two thirds of the way to one length")
  func prior() throws {
    let estimate = try expert()
    let calibration = DurationCalibration(
      of: estimate, by: [.init(length: 800)], priorWeight: 0.5)
    #expect(abs(calibration.factor - 4) < 1e-12)
    let none = DurationCalibration(of: estimate, by: [.init(length: 800)], priorWeight: 0)
    #expect(abs(none.factor - 8) < 1e-12)
  }

  @Test(
    "shape and skew remain, and the points stay in order",
    arguments: [DistributionShape.pert, .triangular, .lognormal])
  func skew(_ shape: DistributionShape) throws {
    let estimate = try ThreePointEstimate(low: 80, likely: 100, high: 300, shape: shape)
    for lengths in [[100.0], [1], [1e6], [100, 3000, 7]] {
      let moved = DurationCalibration(of: estimate, by: lengths.map { .init(length: $0) })
        .applied(to: estimate)
      #expect(moved.shape == shape && moved.low <= moved.likely && moved.likely <= moved.high)
      let skew =
        DeterministicMath.log(moved.high / moved.likely)
        / DeterministicMath.log(moved.likely / moved.low)
      #expect(abs(skew - DeterministicMath.log(3) / DeterministicMath.log(1.25)) < 1e-9)
    }
  }

  @Test("a quantity without doubt moves and gets none")
  func fixed() {
    let estimate = ThreePointEstimate(fixed: 100)
    let moved = DurationCalibration(of: estimate, by: [.init(length: 400)]).applied(to: estimate)
    #expect(abs(moved.likely - 200) < 1e-9 && moved.low == moved.high)
  }
}
