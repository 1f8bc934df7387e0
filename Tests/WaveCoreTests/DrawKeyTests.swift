import Testing
import WaveCore

@Suite struct DrawKeyTests {
  @Test("every part of the address fills its own bits of counter and key")
  func packing() {
    let key = DrawKey(
      seed: 0x0102_0304_0506_0708,
      trial: 0x1112_1314,
      stream: StableHash(value: 0x2122_2324_2526_2728),
      attempt: 0x3132,
      draw: 0x4142
    )
    #expect(key.key == SIMD2(0x0506_0708, 0x0102_0304))
    #expect(key.counter == SIMD4(0x2526_2728, 0x2122_2324, 0x1112_1314, 0x3132_4142))
  }

  @Test("changing any one part of the address changes the number")
  func distinct() {
    let base = DrawKey(seed: 1, trial: 2, stream: StableHash("P01"), attempt: 3, draw: 4)
    var others = Array(repeating: base, count: 5)
    others[0].seed = 2
    others[1].trial = 3
    others[2].stream = StableHash("P02")
    others[3].attempt = 4
    others[4].draw = 5
    #expect(Set(others.map(\.word) + [base.word]).count == 6)
  }

  @Test("the number at a known address never changes")
  func knownAnswer() {
    let key = DrawKey(seed: 0, trial: 0, stream: StableHash(value: 0))
    #expect(key.word == 0xe169_c58d_6627_e8d5)
    #expect(key.uniform == Philox4x32.uniform(from: 0xe169_c58d_6627_e8d5))
  }
}
