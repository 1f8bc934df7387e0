import Foundation
import Testing
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveWorkspace

@Suite("Settling what a scenario leaves open")
struct DecideTests {
  private let options = PlanOptions(iterations: 60, seed: 1, threads: 1)

  @Test("what is decided is a scenario file, and its plan can be made again from the store")
  func again() async throws {
    let copy = try AcmeCopy()
    let asked = try copy.question()
    let decided = try copy.workspace.decided(asked, most: 12, options: options)
    #expect(!decided.trials.isEmpty && decided.trials.count <= 12)
    let file = try #require(decided.file, "\(decided.trials)")
    #expect(file.contains("extends: \"copy.yaml\""))
    let plan = try await copy.planned(decided.question)
    #expect(plan.violations.isEmpty)
    #expect(!plan.scenario.settings.decisions.isEmpty)
    let loaded = try copy.workspace.plan(named: plan.planHash).outcome
    #expect(
      loaded.scenario.settings.decisions.map(\.words)
        == plan.scenario.settings.decisions.map(\.words))
    #expect(loaded.cost.total == plan.cost.total)
  }

  @Test("the file that states the decisions asks the same question when it is read again")
  func file() async throws {
    let copy = try AcmeCopy()
    let decided = try copy.workspace.decided(try copy.question(), most: 12, options: options)
    let file = try #require(decided.file)
    try copy.folder.write(file, to: "decided.yaml")
    let read = try copy.workspace.question(at: copy.folder.path + "/decided.yaml")
    #expect(
      read.scenario.settings.decisions.map(\.words)
        == decided.question.scenario.settings.decisions.map(\.words))
  }

  @Test("where nothing better is found the question stays as it is")
  func nothing() throws {
    let copy = try AcmeCopy()
    let asked = try copy.question("hosting: {policy: shared}\ncutover: {rehearsals: 1}")
    let decided = try copy.workspace.decided(asked, most: 12, options: options)
    #expect(decided.trials.allSatisfy { $0.key == "split" || $0.key == "repoint" })
    if !decided.trials.contains(where: \.isKept) { #expect(decided.file == nil) }
  }
}
