import Testing
import WaveCore

@Suite struct StableHashTests {
  @Test("the hash of known parts never changes")
  func knownAnswers() {
    #expect(StableHash().value == 0xcbf2_9ce4_8422_2325)
    #expect(StableHash("").value == 0x1bbd_5c81_3c69_a8d7)
    #expect(StableHash("a").value == 0x3aec_69d2_86fb_d39b)
    #expect(StableHash("P07", "copy").value == 0xf07d_fec6_6d5d_8744)
    #expect(StableHash("Zürich").value == 0x2351_3f11_40f9_26e3)
    #expect(StableHash("P07").combining(3).value == 0xcc2f_7901_d4d8_f195)
    #expect(StableHash("P07").combining(-1).value == 0xe24c_e29e_6606_75a5)
  }

  @Test("where one part ends and the next begins matters")
  func boundaries() {
    #expect(StableHash("a", "b") == StableHash("a").combining("b"))
    #expect(StableHash("a", "b") != StableHash("ab"))
    #expect(StableHash("ab", "c") != StableHash("a", "bc"))
    #expect(StableHash("a", "") != StableHash("a"))
  }

  @Test("a hundred thousand assets and steps share no hash")
  func noCollisions() {
    var seen = Set<StableHash>()
    for asset in 0..<2_000 {
      let hash = StableHash("asset-\(asset)")
      for step in 0..<50 { seen.insert(hash.combining(step)) }
    }
    #expect(seen.count == 100_000)
  }

  @Test("one changed letter changes about half of the bits")
  func avalanche() {
    var changed = 0
    for number in 0..<1_000 {
      let first = StableHash("P\(number)").value
      changed += (first ^ StableHash("Q\(number)").value).nonzeroBitCount
    }
    #expect(abs(Double(changed) / 1_000 - 32) < 0.6)
  }
}
