import Testing
import WaveCore
import WaveOutcome
import WaveReports
import WaveScenario
import WaveWorlds

@Suite("plan.csv and costs.csv")
struct CSVTests {
  private static func outcome() throws -> RunOutcome {
    SampleOutcome(try World.reported.scenario()).outcome
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
  }

  @Test("the tables of a tiny world are the committed ones")
  func golden() throws {
    let outcome = try Self.outcome()
    try Golden.expect(PlanCSV.bytes(of: outcome), equal: "plan.csv", #_sourceLocation)
    try Golden.expect(CostsCSV.bytes(of: outcome), equal: "costs.csv", #_sourceLocation)
  }

  @Test("plan.csv has a row for each activity and each cutover, by their beginning")
  func rows() throws {
    let outcome = try Self.outcome()
    let lines = Self.lines(PlanCSV.bytes(of: outcome))
    #expect(lines.count == 1 + outcome.plan.activities.count + outcome.plan.cutovers.count)
    #expect(lines.filter { $0.hasPrefix("cutover,") }.count == outcome.plan.cutovers.count)
  }

  @Test("costs.csv has a row for each line and month, and its amounts add up to the total")
  func sums() throws {
    let outcome = try Self.outcome()
    let lines = Self.lines(CostsCSV.bytes(of: outcome)).dropFirst()
    #expect(lines.count == outcome.cost.lines.reduce(0) { $0 + $1.months.count })
    let sum = lines.reduce(0) { sum, line in
      let amount = line.firstMatch(of: /,(-?\d+)\.(\d\d),EUR,/)
      return sum + (amount.flatMap { Int($0.1 + $0.2) } ?? 0)
    }
    #expect(sum == outcome.cost.total.minor)
  }

  @Test("a text that a spreadsheet would run is neutralised, a negative amount never")
  func formulas() throws {
    var outcome = try Self.outcome()
    let line = CostLine(
      term: .labour, subject: "=cmd|'/c calc'!A1", text: "+1 day, \"twice\"",
      months: [.init(.on(2027, 5, 1), Money(minor: -1_250))], isFixed: false, origins: [])
    outcome.cost.lines = [line]
    let lines = Self.lines(CostsCSV.bytes(of: outcome))
    #expect(
      lines[1] == "labour,'=cmd|'/c calc'!A1,\"'+1 day, \"\"twice\"\"\",-12.50,EUR,2027-05,no,")
    for lead in ["@SUM", "-2+3", "\tx"] {
      outcome.cost.lines = [line]
      outcome.cost.lines[0].subject = Identifier(lead)
      #expect(Self.lines(CostsCSV.bytes(of: outcome))[1].hasPrefix("labour,'\(lead),"))
    }
  }

  @Test("lines end in CRLF")
  func lineEnds() throws {
    let bytes = CostsCSV.bytes(of: try Self.outcome())
    #expect(bytes.suffix(2) == [13, 10])
    #expect(zip(bytes, bytes.dropFirst()).allSatisfy { $1 != 10 || $0 == 13 })
  }
}

@Suite("Percentiles as CSV")
struct SimulationCSVTests {
  @Test("each quantity has a row with its percentiles, and amounts are in whole units")
  func table() throws {
    let outcome = SampleOutcome(try World.reported.scenario()).outcome
    let played = try #require(outcome.simulation)
    let lines = String(decoding: SimulationCSV.bytes(of: outcome), as: UTF8.self)
      .split(separator: "\r\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(lines.count == 3 + played.terms.count + 2 * played.plants.count)
    #expect(lines.allSatisfy { $0.count == 25 })
    #expect(lines[0].last == "p95")
    #expect(lines[1][3] == "\(played.plannedFinishDay)")
    let p80 = try #require(Double(lines[2][21]))
    #expect(lines[0][21] == "p80")
    #expect(abs(p80 - played.cost.percentile(80) / 100) < 0.01)
  }

  @Test("a plan that was not played has heads alone")
  func unplayed() throws {
    var outcome = SampleOutcome(try World.reported.scenario()).outcome
    outcome.simulation = nil
    let text = String(decoding: SimulationCSV.bytes(of: outcome), as: UTF8.self)
    #expect(text.split(separator: "\r\n").count == 1)
  }
}
