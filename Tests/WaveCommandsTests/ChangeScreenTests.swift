import Testing
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveWorkspace

@testable import WaveCommands

/// What changes between plans, what a change would be worth, and what is decided.
@Suite("Screens of changes")
struct ChangeScreenTests {
  /// A plant that gains nothing by moving early, and saves the new platform by moving late.
  private static let patient = [
    "inventory/plants.csv": "plant_id,database_id,country,shifts,criticality,peak_users,"
      + "downtime_tolerance,manual_workaround,downtime_cost_per_hour,benefit_per_week\n"
      + "P01,DB1,DE,5,3,40,24h,8h,100,0\n",
    "inventory/databases.csv": "database_id,product,version,target_version,size_gb,"
      + "filestore_gb,run_cost_per_month\nDB1,odoo,16.0,18.0,20,10,0\n",
    "inventory/inventory.yaml": "currency: EUR\ntimezone: Europe/Berlin\n",
    "patient.yaml": "name: patient\ninventory: inventory\nstart: 2027-01-04\n"
      + "finish_by: 2027-08-06\npreparation: {confidence: likely}\n",
  ]

  private func currency(_ acme: AcmeScreens) -> Currency {
    acme.question.scenario.landscape.currency
  }

  @Test("diff shows each move with its reason, and differences in cost and keys")
  func difference() async throws {
    let acme = try await AcmeScreens.shared()
    let pinned = try acme.workspace.question(
      at: try acme.folder.variant("pinned", "pins: [{asset: P03, not_before: 2027-09-01}]"))
    let workspace = try Workspace(
      storePath: acme.folder.path + "/diff.sqlite", actor: "test"
    ) { "" }
    for question in [acme.question, pinned] {
      _ = try await workspace.makePlan(for: question, options: AcmeScreens.options())
    }
    let difference = workspace.difference(
      from: try workspace.plan(named: "1"), to: try workspace.plan(named: "2"))
    #expect(!difference.moves.isEmpty)
    try Golden.expect(
      shown(DifferenceScreen(difference: difference, currency: currency(acme)).text, acme),
      is: "diff")
  }

  @Test("a frontier shows its plans with bounds, and what is proven of its ends")
  func frontier() async throws {
    let folder = try TestFolder()
    for (name, text) in Self.patient { try folder.write(text, to: name) }
    let workspace = try Workspace(
      storePath: folder.path + "/frontier.sqlite", actor: "test"
    ) { "" }
    let question = try workspace.question(at: folder.path + "/patient.yaml")
    let axes = try #require(FrontierAxes(.cost, .finish))
    let answer = try await workspace.frontier(
      of: question, axes, options: PlanOptions(iterations: 200, seed: 1))
    guard case .found(let frontier) = answer else {
      Issue.record("there is no frontier")
      return
    }
    try Golden.expect(
      FrontierScreen(frontier: frontier, currency: .euro).text, is: "frontier")
  }

  @Test("a plan's prices show what one step more of each scarce thing saves, with its row")
  func prices() async throws {
    let acme = try await AcmeScreens.shared()
    let binding = try await acme.workspace.binding(
      of: try acme.workspace.plan(named: "1"), options: PlanOptions(iterations: 40, threads: 1))
    try Golden.expect(
      shown(BindingScreen(binding: binding, currency: currency(acme)).text, acme), is: "prices")
  }

  @Test("what is decided is shown with what it saves, and as lines for the scenario")
  func decisions() async throws {
    let acme = try await AcmeScreens.shared()
    let decided = try acme.workspace.decided(
      acme.question, most: 4, options: PlanOptions(iterations: 60, seed: 1, threads: 1))
    #expect(decided.file != nil)
    try Golden.expect(
      shown(DecisionScreen(decided: decided, currency: currency(acme)).text, acme), is: "decide")
  }

  /// A screen without the folders of this machine.
  private func shown(_ screen: String, _ acme: AcmeScreens) -> String {
    AcmeScreens.text(screen.replacing(acme.folder.path + "/", with: ""))
  }
}
