import Testing
import WaveCore

@testable import WaveCommands
@testable import WaveWorkspace

@Suite("Lines of a search")
struct SearchLinesTests {
  private func step(
    _ iterations: Int, _ cost: Int, bound: Int = 1_402_000, round: Int = 1
  ) -> SearchProgress {
    SearchProgress(
      iterations: iterations, round: round, best: Money(minor: cost * 100),
      bound: Money(minor: bound * 100), waves: 12, finish: CivilDate(daysSinceEpoch: 21_256),
      currency: .euro)
  }

  @Test("the first plan, then a better one at most once a second, then the best; parts apart")
  func lines() throws {
    var lines = SearchLines()
    var shown: [String] = []
    shown += lines.show(step(0, 1_912_400, bound: 0), of: "", at: 0.2)
    shown += lines.show(step(12_000, 1_700_000), of: "", at: 0.9)
    shown += lines.show(step(40_000, 1_650_000), of: "", at: 1.1)
    shown += lines.show(step(211_730, 1_588_250), of: "", at: 2.4)
    shown += lines.show(step(250_000, 1_580_000), of: "", at: 2.9)
    shown += lines.show(step(10, 1_640_000, round: 2), of: "", at: 3.0)
    shown += lines.end()
    try Golden.expect(shown.joined(separator: "\n"), is: "progress")
    #expect(shown.count { $0.contains("Best cost") } == 2)
    #expect(shown.count { $0.hasPrefix("*") } == 2)
  }

  @Test("nothing is written of a search that found nothing")
  func nothing() {
    var lines = SearchLines()
    #expect(lines.end() == [])
  }
}
