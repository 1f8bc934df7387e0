import Testing
import WaveCore

@Suite struct Philox4x32Tests {
  @Test("Philox gives the known answers of its authors")
  func knownAnswers() {
    #expect(
      Philox4x32.block(counter: .zero, key: .zero)
        == SIMD4(0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8)
    )
    #expect(
      Philox4x32.block(counter: SIMD4(repeating: .max), key: SIMD2(repeating: .max))
        == SIMD4(0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd)
    )
    #expect(
      Philox4x32.block(
        counter: SIMD4(0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344),
        key: SIMD2(0xa409_3822, 0x299f_31d0)
      )
        == SIMD4(0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1)
    )
  }

  @Test("a uniform number never reaches 0 or 1")
  func openInterval() {
    #expect(Philox4x32.uniform(from: 0) == 0x1p-53)
    #expect(Philox4x32.uniform(from: .max) == 1 - 0x1p-53)
    #expect(Philox4x32.uniform(from: 1 << 63) == 0.5 + 0x1p-53)
  }
}
