import Foundation
import Testing
import WaveCore
import WaveOutcome
import WaveReports
import WaveScenario
import WaveWorlds

@Suite("plan.json")
struct PlanJSONTests {
  private static func outcome() throws -> RunOutcome {
    SampleOutcome(try World.reported.scenario()).outcome
  }

  @Test("the document of a tiny world is the committed one")
  func golden() throws {
    try Golden.expect(
      PlanJSON.bytes(of: Self.outcome()), equal: "plan.json", #_sourceLocation)
  }

  @Test("the plan read back from a document is the plan written")
  func roundTrip() throws {
    let outcome = try Self.outcome()
    #expect(try PlanJSON.plan(in: PlanJSON.bytes(of: outcome)) == outcome.plan)
  }

  @Test("the document is JSON with the sums of the cost table")
  func sums() throws {
    let outcome = try Self.outcome()
    let parsed = try JSONSerialization.jsonObject(with: Data(PlanJSON.bytes(of: outcome)))
    let members = try #require(parsed as? [String: Any])
    let cost = try #require(members["cost"] as? [String: Any])
    let terms = try #require(cost["terms"] as? [String: Int])
    #expect(cost["total"] as? Int == outcome.cost.total.minor)
    #expect(terms.values.reduce(0, +) == outcome.cost.total.minor)
    let waves = try #require(members["waves"] as? [[String: Any]])
    #expect(waves.count == Set(outcome.plan.cutovers.map(\.wave)).count)
  }

  @Test("bytes that are no document of a plan are refused")
  func refusal() {
    #expect(throws: (any Error).self) { try PlanJSON.plan(in: Array("{\"plan\": 3}".utf8)) }
    #expect(throws: (any Error).self) { try PlanJSON.plan(in: Array("wave,plant".utf8)) }
  }
}
