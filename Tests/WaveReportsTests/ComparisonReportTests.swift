import Testing
import WaveCore
import WaveOutcome
import WaveReports
import WaveScenario
import WaveWorlds

@Suite("Plans compared")
struct ComparisonReportTests {
  private static func outcomes() throws -> [RunOutcome] {
    let scenario = try World.reported.scenario()
    var second = SampleOutcome(scenario)
    second.weeksBetween = 8
    var late = second.outcome
    late.planNumber = 13
    return [SampleOutcome(scenario).outcome, late]
  }

  @Test("the table of two plans is the committed one")
  func golden() throws {
    try Golden.expect(
      ComparisonReport.csv(of: Self.outcomes()), equal: "comparison.csv", #_sourceLocation)
  }

  @Test("plans of one scenario are told apart by their numbers")
  func names() throws {
    let lines = String(decoding: ComparisonReport.csv(of: try Self.outcomes()), as: UTF8.self)
    #expect(lines.hasPrefix("section,figure,tiny 12,tiny 13\r\n"))
  }

  @Test("a later plan shows by how many days it is later")
  func differences() throws {
    let outcomes = try Self.outcomes()
    let slots = outcomes.map { $0.plan.cutovers.map(\.slot).max() }
    let days = try #require(slots[1]) - #require(slots[0])
    let page = String(decoding: ComparisonReport.html(of: outcomes), as: UTF8.self)
    #expect(days > 0)
    #expect(page.contains("<small>+\(days) d</small>"))
  }

  @Test("a plan compared with itself differs in nothing")
  func same() throws {
    let outcome = try #require(try Self.outcomes().first)
    let page = String(decoding: ComparisonReport.html(of: [outcome, outcome]), as: UTF8.self)
    #expect(!page.contains("<small>"))
  }
}
