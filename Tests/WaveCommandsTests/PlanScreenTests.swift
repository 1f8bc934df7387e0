import Testing
import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveWorkspace

@testable import WaveCommands

@Suite("Screens of a plan")
struct PlanScreenTests {
  @Test("plan shows waves, cost by term, bound and gap")
  func plan() async throws {
    let acme = try await AcmeScreens.shared()
    try Golden.expect(AcmeScreens.text(PlanScreen(outcome: acme.planned).text), is: "plan")
  }

  @Test("explain shows why an asset is where it is, and every other slot")
  func explain() async throws {
    let acme = try await AcmeScreens.shared()
    let loaded = try acme.workspace.plan(named: "1")
    let explanations = try acme.workspace.explain(loaded, asset: "P01")
    let explanation = try #require(explanations.first)
    let currency = acme.question.scenario.landscape.currency
    try Golden.expect(
      AcmeScreens.text(ExplanationScreen(explanation: explanation, currency: currency).text),
      is: "explain-asset")
  }

  @Test("simulate shows percentiles, waves, plants and drivers")
  func simulate() async throws {
    let acme = try await AcmeScreens.shared()
    let played = try await acme.workspace.simulate(
      acme.planned, options: SimulationOptions(trials: 200, seed: 1))
    let simulation = try #require(played.simulation)
    try Golden.expect(
      AcmeScreens.text(SimulationScreen(outcome: played, simulation: simulation).text),
      is: "simulate")
    try Golden.expect(AcmeScreens.text(PlanScreen(outcome: played).text), is: "run")
  }

  @Test("capacity shows each pool after each wave")
  func capacity() async throws {
    let acme = try await AcmeScreens.shared()
    let capacity = try #require(acme.planned.capacity)
    let currency = acme.question.scenario.landscape.currency
    try Golden.expect(
      AcmeScreens.text(CapacityScreen(result: capacity, currency: currency).text),
      is: "capacity")
  }

  @Test("cost shows terms, years, levers and the largest rows")
  func cost() async throws {
    let acme = try await AcmeScreens.shared()
    let currency = acme.question.scenario.landscape.currency
    try Golden.expect(
      AcmeScreens.text(CostScreen(table: acme.planned.cost, currency: currency).text),
      is: "cost")
  }

  @Test("compare shows plans side by side, measured from the first")
  func compare() async throws {
    let acme = try await AcmeScreens.shared()
    try Golden.expect(
      ComparisonScreen(outcomes: [acme.planned, acme.early]).text, is: "compare")
  }

  @Test("a world without a plan shows the rows that conflict and what would help")
  func conflict() async throws {
    let acme = try await AcmeScreens.shared()
    let path = try acme.folder.variant("too-early", "finish_by: 2027-02-26")
    let question = try acme.workspace.question(at: path)
    let answer = try await acme.workspace.makePlan(
      for: question, options: AcmeScreens.options())
    guard case .infeasible(let report) = answer else {
      Issue.record("a plan was found: \(answer.outcome?.planHash ?? "none")")
      return
    }
    let currency = question.scenario.landscape.currency
    try Golden.expect(
      AcmeScreens.text(ConflictScreen(report: report, currency: currency).text)
        .replacing(acme.folder.path + "/", with: ""),
      is: "conflict")
  }

  @Test("own waves that break rules are a draft with every broken rule")
  func ownWaves() async throws {
    let acme = try await AcmeScreens.shared()
    let waves = try acme.folder.write(
      "asset,slot\nP01,2027-03-10\nP03,2027-03-10\n", to: "mine.csv")
    let answer = try await acme.workspace.makePlan(
      for: acme.question, options: AcmeScreens.options(waves: waves))
    guard case .draft(let outcome) = answer else {
      Issue.record("own waves are no draft")
      return
    }
    #expect(!outcome.violations.isEmpty)
    var draft = outcome
    draft.planNumber = 3
    try Golden.expect(AcmeScreens.text(PlanScreen(outcome: draft).text), is: "own-waves")
  }
}
