import Testing
import WaveCore

@Suite struct RoundingTests {
  @Test(
    "a half goes to the even neighbour",
    arguments: [(0.5, 0), (1.5, 2), (2.5, 2), (-0.5, 0), (-1.5, -2), (2.499, 2), (2.501, 3)])
  func halves(_ value: Double, _ expected: Int) {
    #expect(roundHalfEven(value) == expected)
  }
}
