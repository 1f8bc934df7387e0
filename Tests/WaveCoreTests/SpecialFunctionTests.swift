import Testing
import WaveCore

/// Reference values, rounded to the nearest double from 60 decimal digits.
private enum Reference {
  static let sine: [(Double, Double)] = [
    (-1000000.0, 0.34999350217129294),
    (-3.141592653589793, -1.2246467991473532e-16),
    (-0.5, -0.479425538604203),
    (1e-09, 1e-09),
    (0.7853981633974483, 0.7071067811865475),
    (1.5707963267948966, 1.0),
    (2.5, 0.5984721441039565),
    (355.0, -3.014435335948845e-05),
    (1000000.5, 0.141954699000744),
  ]

  static let cosine: [(Double, Double)] = [
    (-1000000.0, 0.9367521275331447),
    (-3.141592653589793, -1.0),
    (-0.5, 0.8775825618903728),
    (1e-09, 1.0),
    (0.7853981633974483, 0.7071067811865476),
    (1.5707963267948966, 6.123233995736766e-17),
    (2.5, -0.8011436155469337),
    (355.0, -0.999999999545659),
    (1000000.5, 0.9898731552232378),
  ]

  static let erf: [(Double, Double)] = [
    (-5.0, -0.9999999999984626),
    (-0.3, -0.3286267594591274),
    (1e-12, 1.1283791670955126e-12),
    (0.5, 0.5204998778130465),
    (0.99, 0.8385080695553698),
    (1.0, 0.8427007929497149),
    (1.01, 0.8468104962282768),
    (2.0, 0.9953222650189527),
    (3.5, 0.9999992569016276),
  ]

  static let erfc: [(Double, Double)] = [
    (-5.0, 1.9999999999984626),
    (-0.3, 1.3286267594591274),
    (0.5, 0.4795001221869535),
    (0.99, 0.1614919304446302),
    (1.01, 0.1531895037717233),
    (2.0, 0.004677734981047266),
    (5.0, 1.537459794428035e-12),
    (12.0, 1.3562611692059042e-64),
    (26.0, 5.663192408856143e-296),
  ]

  static let normalCDF: [(Double, Double)] = [
    (-37.0, 5.725571222524577e-300),
    (-20.0, 2.7536241186062337e-89),
    (-6.0, 9.86587645037698e-10),
    (-1.959963984540054, 0.025000000000000012),
    (-1.5, 0.06680720126885807),
    (-0.1, 0.460172162722971),
    (0.5, 0.6914624612740131),
    (1.6448536269514722, 0.95),
    (8.0, 0.9999999999999993),
  ]

  static let inverseNormal: [(Double, Double)] = [
    (1e-300, -37.0470962993612),
    (1e-20, -9.262340089798407),
    (1e-09, -5.9978070150076865),
    (0.001, -3.0902323061678136),
    (0.025, -1.9599639845400543),
    (0.07, -1.4757910281791706),
    (0.1, -1.2815515655446004),
    (0.5000001, 2.506628273311648e-07),
    (0.8, 0.8416212335729144),
    (0.95, 1.6448536269514722),
    (0.999, 3.090232306167813),
  ]

  static let logGamma: [(Double, Double)] = [
    (1e-05, 11.512919692895826),
    (0.5, 0.5723649429247001),
    (0.99, 0.005854806764709781),
    (1.5, -0.12078223763524522),
    (3.0, 0.6931471805599453),
    (6.0, 4.787491742782046),
    (9.99, 12.779315214350193),
    (10.0, 12.801827480081469),
    (171.5, 709.1431630309282),
    (1000000.0, 12815504.569147611),
  ]

  static let pow: [(Double, Double, Double)] = [
    (2.0, 10.0, 1024.0),
    (10.0, -3.0, 0.001),
    (1.5, 0.5, 1.224744871391589),
    (0.1, 7.3, 5.011872336272727e-08),
    (9.99, 8.8, 625426525.2925003),
    (1.0000001, 10000000.0, 2.7182816941320818),
    (3.0, -15.5, 4.0236532942169446e-08),
    (0.5, 20.25, 8.019413139855523e-07),
  ]

  /// Argument, both parameters, value.
  static let beta: [(Double, Double, Double, Double)] = [
    (0.3, 2.0, 4.0, 0.47178),
    (0.01, 1.0, 5.0, 0.0490099501),
    (0.99, 5.0, 1.0, 0.9509900498999999),
    (0.5, 3.3, 2.7, 0.3962621367385963),
    (0.1, 0.5, 0.5, 0.20483276469913345),
    (1e-06, 2.0, 4.0, 9.999980000015e-12),
    (0.45, 893.0, 810.0, 3.885486174190596e-10),
    (0.2, 2000.0, 8001.0, 0.5039893679420493),
  ]
}

@Suite struct SpecialFunctionTests {
  @Test("sin is within 2e-16 of the true value", arguments: Reference.sine)
  func sine(_ x: Double, _ expected: Double) {
    #expect(abs(DeterministicMath.sin(x) - expected) <= 2.3e-16 * abs(expected))
  }

  @Test("cos is within 2e-16 of the true value", arguments: Reference.cosine)
  func cosine(_ x: Double, _ expected: Double) {
    #expect(abs(DeterministicMath.cos(x) - expected) <= 2.3e-16 * abs(expected))
  }

  @Test("the error function is within 4e-16 of the true value", arguments: Reference.erf)
  func errorFunction(_ x: Double, _ expected: Double) {
    #expect(abs(DeterministicMath.erf(x) - expected) <= 4e-16 * abs(expected))
  }

  @Test("its complement keeps its digits far out", arguments: Reference.erfc)
  func complement(_ x: Double, _ expected: Double) {
    #expect(abs(DeterministicMath.erfc(x) - expected) <= 1.5e-15 * expected)
  }

  @Test("the normal distribution keeps its digits far out", arguments: Reference.normalCDF)
  func normal(_ x: Double, _ expected: Double) {
    #expect(abs(DeterministicMath.normalCDF(x) - expected) <= 1.5e-15 * expected)
  }

  @Test("the inverse normal is within 1.5e-15", arguments: Reference.inverseNormal)
  func inverseNormal(_ p: Double, _ expected: Double) {
    #expect(abs(DeterministicMath.inverseNormal(p) - expected) <= 1.5e-15 * abs(expected))
  }

  @Test("the logarithm of the gamma function is within 1e-14", arguments: Reference.logGamma)
  func logGamma(_ x: Double, _ expected: Double) {
    #expect(abs(DeterministicMath.logGamma(x) - expected) <= 1e-14 * max(1, abs(expected)))
  }

  @Test("powers of moderate size are within 3e-16", arguments: Reference.pow)
  func power(_ x: Double, _ y: Double, _ expected: Double) {
    #expect(abs(DeterministicMath.pow(x, y) - expected) <= 3e-16 * expected)
  }

  @Test("the incomplete beta function is within 1e-12", arguments: Reference.beta)
  func incompleteBeta(_ x: Double, _ a: Double, _ b: Double, _ expected: Double) {
    let tolerance = a + b < 20 ? 1e-14 : 1e-12
    #expect(abs(DeterministicMath.incompleteBeta(x, a, b) - expected) <= tolerance)
    #expect(abs(DeterministicMath.incompleteBeta(1 - x, b, a) - (1 - expected)) <= tolerance)
  }

  @Test("the incomplete beta function agrees with its polynomial for whole parameters")
  func betaPolynomial() {
    for step in 0...100 {
      let x = Double(step) / 100
      // I(2, 4) is the chance of at least two successes in five trials.
      let y = 1 - x
      let expected = 1 - y * y * y * y * y - 5 * x * y * y * y * y
      #expect(abs(DeterministicMath.incompleteBeta(x, 2, 4) - expected) < 1e-15)
    }
  }

  @Test("the inverse normal undoes the normal distribution and is odd about one half")
  func inverseProperties() {
    for step in 1..<1_000 {
      let p = Double(step) / 1_024
      let x = DeterministicMath.inverseNormal(p)
      #expect(abs(DeterministicMath.normalCDF(x) - p) < 1e-15)
      #expect(DeterministicMath.inverseNormal(1 - p) == -x)
    }
  }

  @Test("sine and cosine lie on the unit circle")
  func unitCircle() {
    for step in -500...500 {
      let x = Double(step) * 0.37
      let (s, c) = (DeterministicMath.sin(x), DeterministicMath.cos(x))
      #expect(abs(s * s + c * c - 1) < 4e-16)
      #expect(DeterministicMath.sin(-x) == -s)
    }
  }

  @Test("every function says where it has no value")
  func ends() {
    typealias Math = DeterministicMath
    #expect(Math.sin(.infinity).isNaN && Math.cos(.nan).isNaN && Math.sin(2e6).isNaN)
    #expect(Math.erf(.infinity) == 1 && Math.erfc(-.infinity) == 2 && Math.erfc(40) == 0)
    #expect(Math.normalCDF(-.infinity) == 0 && Math.normalCDF(.infinity) == 1)
    #expect(Math.normalCDF(.nan).isNaN && Math.erf(.nan).isNaN)
    #expect(Math.inverseNormal(0) == -.infinity && Math.inverseNormal(1) == .infinity)
    #expect(Math.inverseNormal(-0.1).isNaN && Math.inverseNormal(.nan).isNaN)
    #expect(Math.inverseNormal(0.5) == 0)
    #expect(Math.logGamma(0) == .infinity && Math.logGamma(-1).isNaN && Math.logGamma(1) == 0)
    #expect(Math.incompleteBeta(0, 2, 3) == 0 && Math.incompleteBeta(1, 2, 3) == 1)
    #expect(Math.incompleteBeta(0.5, 0, 3).isNaN)
  }

  @Test("powers follow the rules of IEEE 754 at zero, infinity and negative bases")
  func powerEnds() {
    typealias Math = DeterministicMath
    #expect(Math.pow(.nan, 0) == 1 && Math.pow(1, .nan) == 1 && Math.pow(2, .nan).isNaN)
    #expect(Math.pow(0, 3) == 0 && Math.pow(0, -1) == .infinity && Math.pow(-0.0, -3) == -.infinity)
    #expect(Math.pow(-2, 3) == -8 && Math.pow(-2, 2) == 4 && Math.pow(-2, 0.5).isNaN)
    #expect(Math.pow(.infinity, -1) == 0 && Math.pow(0.5, .infinity) == 0)
    #expect(Math.pow(2, 2_000) == .infinity && Math.pow(2, -2_000) == 0)
    #expect(Math.pow(-1, .infinity) == 1 && Math.pow(7, 1) == 7)
  }
}
