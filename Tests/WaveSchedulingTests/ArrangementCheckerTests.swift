import Testing
import WaveScheduling

@Suite("The checker of arrangements")
struct ArrangementCheckerTests {
  private let instance = ArrangementInstance(vertexCount: 3, edges: [.init(0, 1), .init(1, 2)])

  @Test("places taken once with the length told pass, anything else is named")
  func checks() {
    #expect(ArrangementChecker.violations(of: [1, 2, 3], value: 2, in: instance) == [])
    #expect(
      ArrangementChecker.violations(of: [1, 3, 2], value: 2, in: instance)
        == ["the edges are 3 long, not 2"])
    #expect(
      ArrangementChecker.violations(of: [1, 1, 2], value: 1, in: instance)
        == ["the places are not 1 to 3, each once"])
    #expect(
      ArrangementChecker.violations(of: [1, 2], value: 1, in: instance)
        == ["2 places for 3 vertices"])
  }
}
