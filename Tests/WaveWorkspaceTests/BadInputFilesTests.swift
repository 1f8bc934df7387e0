import Testing
import WaveCore
import WaveOutcome
import WaveScenario
import WaveWorkspace

/// Files that contradict themselves, through the real readers and the real planner: each ends in a
/// finding at its row or in a conflict that names the rows.
@Suite("Bad input as files")
struct BadInputFilesTests {
  /// The rows of a conflict without each of which a plan was found.
  private func needed(_ report: ConflictReport) -> Set<String> {
    Set(
      report.rows.filter { $0.standing == .planned }.map {
        ($0.row.file.split(separator: "/").last.map(String.init) ?? "") + ":\($0.row.line)"
      })
  }

  @Test("without faults there is a plan")
  func sound() async throws {
    try await TinyInventory().expectPlan()
  }

  @Test("a cycle of waits is an error at one of its rows")
  func cycle() throws {
    var tiny = try TinyInventory()
    tiny.files["dependencies.csv"] = """
      from,to,kind,lag
      P01,P02,requires,7d
      P02,P01,requires,7d

      """
    let errors = try tiny.errors()
    #expect(!errors.isEmpty)
    #expect(
      errors.allSatisfy { ["dependencies.csv:2", "dependencies.csv:3"].contains($0.span.row) },
      "\(errors)")
  }

  @Test("a group larger than any wave is an error that names the row which joins it")
  func oversized() throws {
    var tiny = try TinyInventory()
    tiny.files["dependencies.csv"] = "from,to,kind\nP01,P02,together\n"
    let errors = try tiny.errors("waves: {max_plants: 1}")
    #expect(errors.map(\.code) == ["SCE007"])
    #expect(errors.first?.headline.contains("dependencies.csv:2") == true, "\(errors)")
    #expect(try tiny.errors("waves: {max_plants: 2}").isEmpty)
  }

  @Test("a window too short for the runbook is a conflict: a longer window, or fewer shifts, helps")
  func shortWindow() async throws {
    var tiny = try TinyInventory()
    tiny.change("plants.csv", "P01,DB1,DE,Europe/Berlin,5", to: "P01,DB1,DE,Europe/Berlin,21")
    let window = "scope,kind,start,end\nplant:P01,window,2027-07-24 06:00,2027-07-24"
    tiny.files["calendar.csv"] = window + " 07:00\n"
    let report = try await tiny.conflict()
    #expect(report.isMinimal, "\(report.rows)")
    #expect(needed(report) == ["calendar.csv:2", "plants.csv:2"], "\(report.rows)")
    #expect(report.steps.contains { $0.rule == .downtime && $0.text.contains("has 1 h") })
    #expect(
      report.relaxations.contains {
        $0.isVerified && $0.text.contains("lengthen the window of P01 on 2027-07-24 by ")
      }, "\(report.relaxations)")
    tiny.files["calendar.csv"] = window.replacing(" 06:00", with: " 00:00") + " 23:00\n"
    try await tiny.expectPlan()
  }

  @Test("a pin into a blackout is a conflict of these two rows; without either there is a plan")
  func pinnedBlackout() async throws {
    var tiny = try TinyInventory()
    let pin = "pins: [{asset: P01, window: 2027-07-17}]"
    tiny.files["calendar.csv"] =
      "scope,kind,start,end\nplant:P01,blackout,2027-07-12,2027-07-25\n"
    let report = try await tiny.conflict(pin)
    #expect(report.isMinimal)
    #expect(needed(report) == ["calendar.csv:2", "tiny.yaml:6"], "\(report.rows)")
    try await tiny.expectPlan()
    tiny.files["calendar.csv"] = "scope,kind,start,end\n"
    try await tiny.expectPlan(pin)
  }

  @Test("a pin or a finish before the start is an error at its line")
  func past() throws {
    let tiny = try TinyInventory()
    let pinned = try tiny.errors("pins: [{asset: P01, window: 2026-05-16}]")
    #expect(pinned.map(\.span.line) == [6], "\(pinned)")
    var late = try TinyInventory()
    late.scenario = late.scenario.replacing("finish_by: 2027-12-17", with: "finish_by: 2026-12-17")
    let finished = try late.errors()
    #expect(finished.map(\.code) == ["SCN008"])
    #expect(finished.map(\.span.line) == [4])
  }

  @Test("a pin to a day before the start at the latest is a conflict that names its line")
  func pastPin() async throws {
    let tiny = try TinyInventory()
    let report = try await tiny.conflict("pins: [{asset: P01, not_after: 2026-05-16}]")
    #expect(report.isMinimal)
    #expect(needed(report).contains("tiny.yaml:6"), "\(report.rows)")
  }

  @Test("a team with work and nobody is an error at its row", arguments: ["0", "-1"])
  func emptyTeam(people: String) throws {
    var tiny = try TinyInventory()
    tiny.files["teams.csv"] = """
      team_id,skills,people,days_per_week,rate_per_day
      T1,programme;platform;development;data;testing;integration;training;support,\(people),5,600

      """
    let errors = try tiny.errors()
    #expect(!errors.isEmpty)
    #expect(errors.allSatisfy { $0.span.row == "teams.csv:2" }, "\(errors)")
    tiny.change("teams.csv", ",\(people),5,", to: ",4,5,")
    #expect(try tiny.errors().isEmpty)
  }

  @Test("a year that may cost less than any plan is a conflict of its budget's line")
  func budget() async throws {
    var tiny = try TinyInventory()
    tiny.scenario = tiny.scenario
      .replacing("start: 2027-01-04", with: "start: 2027-10-04")
      .replacing("finish_by: 2027-12-17", with: "finish_by: 2028-03-31")
    let report = try await tiny.conflict("cost:\n  budget:\n    2027: 1000\n    2028: 9000000")
    #expect(report.isMinimal, "\(report.rows)")
    #expect(needed(report) == ["tiny.yaml:8"], "\(report.rows)")
    #expect(report.relaxations.allSatisfy { $0.isVerified && $0.cost != nil })
    try await tiny.expectPlan("cost:\n  budget:\n    2028: 9000000")
  }
}
