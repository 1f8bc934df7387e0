import Foundation
import Testing
import WaveCore
import WaveCalendar
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveWorkspace

@Suite("How planning ends")
struct AnswerTests {
  @Test("a plant that may not be down at all leads to a conflict at its row, and nothing is kept")
  func noTolerance() async throws {
    let copy = try AcmeCopy()
    try copy.change("plants.csv", "Europe/Berlin,15,1,", to: "Europe/Berlin,21,1,")
    let answer = try await copy.plan(try copy.question())
    guard case .infeasible(let report) = answer else {
      Issue.record("a plan was found: \(answer.outcome?.slots ?? [:])")
      return
    }
    #expect(try copy.workspace.plans().isEmpty)
    #expect(report.steps.contains { $0.row?.row == "plants.csv:2" })
  }

  @Test("own waves that hold every rule are a draft without violations")
  func ownWavesWhole() async throws {
    let copy = try AcmeCopy()
    let question = try copy.question()
    let free = try await copy.planned(question)
    let rows = free.plan.cutovers.map { "\($0.group),\($0.slot)" }.joined(separator: "\n")
    try copy.folder.write("asset,slot\n\(rows)\n", to: "mine.csv")
    guard
      case .draft(let mine) = try await copy.plan(
        question, waves: copy.folder.path + "/mine.csv")
    else {
      Issue.record("own waves are no draft")
      return
    }
    #expect(mine.slots == free.slots)
    #expect(mine.violations.isEmpty)
    #expect(mine.plan.provenance.isManual)
  }

  @Test("own waves in part are kept, and the rest is planned around them")
  func ownWavesInPart() async throws {
    let copy = try AcmeCopy()
    try copy.folder.write("asset,slot\nP02,2027-07-16\n", to: "mine.csv")
    guard
      case .draft(let mine) = try await copy.plan(
        try copy.question(), waves: copy.folder.path + "/mine.csv")
    else {
      Issue.record("own waves are no draft")
      return
    }
    #expect(mine.slots["DB_MAIN"] == "2027-07-14")
    #expect(mine.slots["DB_SPARES"] != nil)
    #expect(mine.violations.isEmpty)
  }

  @Test("own waves that break rules are kept as a draft with what they break")
  func ownWavesBroken() async throws {
    let copy = try AcmeCopy()
    try copy.folder.write("asset,slot\nP01,2027-03-10\nP03,2027-03-10\n", to: "mine.csv")
    guard
      case .draft(let mine) = try await copy.plan(
        try copy.question(), waves: copy.folder.path + "/mine.csv")
    else {
      Issue.record("own waves are no draft")
      return
    }
    #expect(Set(mine.violations.map(\.rule)).contains(.pilotFirst))
    #expect(try copy.workspace.plan(named: "1").outcome.violations == mine.violations)
  }

  @Test(
    "own waves that cannot be read are findings at their rows",
    arguments: [
      ("asset,slot\nP09,2027-03-10\n", "WAV006"), ("asset,slot\nP01,2031-03-10\n", "WAV007"),
      ("asset,slot\nP01,2027-03-10\nP02,2027-04-14\n", "WAV008"),
      ("asset,slot\nP01,soon\n", "WAV002"), ("plant,when\nP01,2027-03-10\n", "WAV001"),
    ])
  func ownWavesWrong(text: String, code: String) async throws {
    let copy = try AcmeCopy()
    try copy.folder.write(text, to: "mine.csv")
    let question = try copy.question()
    let failure = await #expect(throws: WorkspaceFailure.self) {
      try await copy.plan(question, waves: copy.folder.path + "/mine.csv")
    }
    guard case .findings(let findings) = failure else {
      Issue.record("the waves were taken")
      return
    }
    #expect(findings.contains { $0.code.text == code })
  }

  @Test("a blank where a duration was known widens the range from P10 to P90")
  func blankWidens() async throws {
    let known = try await range { _ in }
    let blank = try await range { copy in
      try copy.change("integrations.csv", "Line control,8", to: "Line control,")
    }
    #expect(blank > known)
  }

  private func range(_ change: (AcmeCopy) throws -> Void) async throws -> Double {
    let copy = try AcmeCopy()
    try change(copy)
    let outcome = try await copy.planned(try copy.question())
    let played = try await copy.workspace.simulate(
      outcome, options: SimulationOptions(trials: 400, seed: 3))
    let labour = try #require(
      played.simulation?.terms.first { $0.term.rawValue == "labour" }?.sample)
    return labour.percentile(90) - labour.percentile(10)
  }
}
