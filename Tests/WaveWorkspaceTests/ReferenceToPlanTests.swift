import Foundation
import Testing
import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario
@testable import WaveWorkspace

@Suite("What a plan is called")
struct ReferenceToPlanTests {
  @Test("a number, the beginning of a hash and a plan.json mean the same plan")
  func names() async throws {
    let copy = try AcmeCopy()
    let made = try await copy.planned(try copy.question())
    let files = try copy.workspace.report(made, to: copy.folder.path + "/report")
    #expect(files.contains("plan.json") && files.contains("report.html"))
    for name in [
      "1", made.planHash, String(made.planHash.prefix(6)),
      copy.folder.path + "/report/plan.json",
    ] {
      #expect(try copy.workspace.plan(named: name).outcome.planHash == made.planHash, "\(name)")
    }
  }

  @Test("a run is kept with its plan, and the same run is not played twice")
  func runs() async throws {
    let copy = try AcmeCopy()
    let made = try await copy.planned(try copy.question())
    #expect(try copy.workspace.plan(named: "1").outcome.simulation == nil)
    let options = SimulationOptions(trials: 50, seed: 3, threads: 1)
    let played = try await copy.workspace.simulate(made, options: options)
    let loaded = try copy.workspace.plan(named: "1").outcome
    #expect(loaded.simulation == played.simulation)
    // A second run that were played would report its progress.
    let again = try await copy.workspace.simulate(loaded, options: options) { _, _ in
      Issue.record("the same run was played again")
    }
    #expect(again.simulation == played.simulation)
    let other = try await copy.workspace.simulate(
      loaded, options: SimulationOptions(trials: 60, seed: 3, threads: 1))
    #expect(other.simulation?.trials == 60)
  }

  @Test("a name that fits no plan is an error that says so")
  func wrongNames() async throws {
    let copy = try AcmeCopy()
    _ = try await copy.planned(try copy.question())
    try copy.folder.write("{\"plan\": 1}", to: "other.json")
    for name in ["2", "0", "-1", "", "ffffffff", "x", "1; drop table plan", "%", "none.json"] {
      #expect(throws: WorkspaceFailure.self, "\(name)") { try copy.workspace.plan(named: name) }
    }
    #expect(throws: WorkspaceFailure.self) {
      try copy.workspace.plan(named: copy.folder.path + "/other.json")
    }
  }

  @Test("an asset that does not cut over is named with what was probably meant")
  func wrongAsset() async throws {
    let copy = try AcmeCopy()
    _ = try await copy.planned(try copy.question())
    let loaded = try copy.workspace.plan(named: "1")
    let failure = #expect(throws: WorkspaceFailure.self) {
      try copy.workspace.explain(loaded, asset: "DB_MIAN")
    }
    guard case .unreadable(let text) = failure else {
      Issue.record("an asset that is not there was explained")
      return
    }
    #expect(text.contains("did you mean 'DB_MAIN'?"))
    for asset in ["P01", "DB_MAIN", "IF-1", "DB_SPARES"] {
      let explanation = try #require(try copy.workspace.explain(loaded, asset: asset).first)
      #expect(explanation.asset.text == asset)
      #expect(explanation.wave > 0)
      #expect(!explanation.alternatives.isEmpty)
    }
  }

  @Test("results become JSON that parses")
  func json() async throws {
    let copy = try AcmeCopy()
    let made = try await copy.planned(try copy.question())
    let inventory = copy.folder.path + "/inventory"
    let played = try await copy.workspace.simulate(
      made, options: SimulationOptions(trials: 20, seed: 1))
    for bytes in [
      try copy.workspace.planJSON(of: played), try copy.workspace.planList(),
      try copy.workspace.check(inventory: inventory).json(),
      try copy.workspace.classify(inventory: inventory).json(),
      try copy.workspace.graph(inventory: inventory, asset: "P01").json(),
      try Workspace.json(try #require(played.simulation)), try Workspace.json(made.cost),
      try Workspace.json(try #require(made.capacity)),
      try Workspace.json(copy.workspace.explained(made).explanations),
      try Workspace.json(try copy.workspace.importInventory(at: inventory)),
    ] {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(bytes)) }
      #expect(bytes.last == 10)
    }
  }
}
