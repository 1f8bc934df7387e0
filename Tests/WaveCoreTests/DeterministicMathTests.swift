import Testing
import WaveCore

/// Reference values, rounded to the nearest double from 90 decimal digits.
private enum Reference {
  static let exp: [(Double, Double)] = [
    (-745.0, .leastNonzeroMagnitude),
    (-708.5, 2.006132305331306e-308),
    (-100.25, 2.897198083210148e-44),
    (-1.0, 0.36787944117144233),
    (-0.5, 0.6065306597126334),
    (-1e-10, 0.9999999999),
    (0.1, 1.1051709180756477),
    (0.3465735902799726, 1.414213562373095),
    (0.35, 1.4190675485932571),
    (1.0, 2.718281828459045),
    (2.5, 12.182493960703473),
    (10.0, 22026.465794806718),
    (123.456, 4.132944352778106e+53),
    (700.0, 1.0142320547350045e+304),
    (709.75, 1.7398368732641605e+308),
  ]

  static let log: [(Double, Double)] = [
    (.leastNonzeroMagnitude, -744.4400719213812),
    (1e-300, -690.7755278982137),
    (0.1, -2.3025850929940455),
    (0.5, -0.6931471805599453),
    (0.7071067811865475, -0.34657359027997275),
    (0.9999999999999999, -1.1102230246251565e-16),
    (1.0000000000000002, 2.2204460492503128e-16),
    (1.4, 0.3364722366212129),
    (1.5, 0.4054651081081644),
    (2.0, 0.6931471805599453),
    (3.7, 1.308332819650179),
    (10.0, 2.302585092994046),
    (10000000000.0, 23.025850929940457),
    (1.7976931348623157e+308, 709.782712893384),
  ]

  static let log1p: [(Double, Double)] = [
    (-0.9999999, -16.118095651484676),
    (-0.5, -0.6931471805599453),
    (-0.29, -0.3424903089467759),
    (-1e-05, -1.0000050000333337e-05),
    (1e-20, 1e-20),
    (1e-10, 9.999999999500001e-11),
    (0.001, 0.0009995003330835331),
    (0.3, 0.26236426446749106),
    (0.42, 0.35065687161316933),
    (1.0, 0.6931471805599453),
    (7.5, 2.1400661634962708),
    (1e+17, 39.14394658089878),
  ]
}

/// How many representable numbers lie between two doubles of the same sign.
private func unitsInLastPlace(_ first: Double, _ second: Double) -> Int64 {
  abs(Int64(bitPattern: first.bitPattern) - Int64(bitPattern: second.bitPattern))
}

@Suite struct DeterministicMathTests {
  @Test("exp is within one unit in the last place of the true value", arguments: Reference.exp)
  func exponential(_ x: Double, _ expected: Double) {
    #expect(unitsInLastPlace(DeterministicMath.exp(x), expected) <= 1)
  }

  @Test("log is within one unit in the last place of the true value", arguments: Reference.log)
  func logarithm(_ x: Double, _ expected: Double) {
    #expect(unitsInLastPlace(DeterministicMath.log(x), expected) <= 1)
  }

  @Test("log1p is within one unit in the last place of the true value", arguments: Reference.log1p)
  func logarithmOfOnePlus(_ x: Double, _ expected: Double) {
    #expect(unitsInLastPlace(DeterministicMath.log1p(x), expected) <= 1)
  }

  @Test("exp overflows to infinity, underflows to zero and keeps what is not a number")
  func exponentialEnds() {
    #expect(DeterministicMath.exp(0) == 1)
    #expect(DeterministicMath.exp(709.8) == .infinity)
    #expect(DeterministicMath.exp(.infinity) == .infinity)
    #expect(DeterministicMath.exp(-746) == 0)
    #expect(DeterministicMath.exp(-.infinity) == 0)
    #expect(DeterministicMath.exp(.nan).isNaN)
  }

  @Test("log is minus infinity at zero and not a number below it")
  func logarithmEnds() {
    #expect(DeterministicMath.log(1) == 0)
    #expect(DeterministicMath.log(0) == -.infinity)
    #expect(DeterministicMath.log(.infinity) == .infinity)
    #expect(DeterministicMath.log(-1).isNaN)
    #expect(DeterministicMath.log(.nan).isNaN)
    #expect(DeterministicMath.log1p(-1) == -.infinity)
    #expect(DeterministicMath.log1p(-1.5).isNaN)
    #expect(DeterministicMath.log1p(.infinity) == .infinity)
  }

  @Test("exp and log undo each other over the whole range")
  func inverses() {
    for step in -7000...7000 {
      let x = Double(step) / 10
      let back = DeterministicMath.log(DeterministicMath.exp(x))
      #expect(abs(back - x) <= 4e-16 * max(1, abs(x)))
    }
  }

  @Test("exp and log never fall where their argument rises")
  func monotone() {
    var random = SequentialRandom(seed: 5)
    for _ in 0..<20_000 {
      let x = (random.uniform() - 0.5) * 1400
      #expect(DeterministicMath.exp(x) <= DeterministicMath.exp(x.nextUp))
      let y = DeterministicMath.exp(x)
      #expect(DeterministicMath.log(y) <= DeterministicMath.log(y.nextUp))
    }
  }
}
