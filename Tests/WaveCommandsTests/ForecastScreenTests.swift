import Foundation
import Testing
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveWorkspace

@testable import WaveCommands

@Suite("Screens of calibration and forecast")
struct ForecastScreenTests {
  @Test("actuals shows what is past, and plan against forecast for the rest")
  func forecast() async throws {
    let acme = try await AcmeScreens.shared()
    let file = try acme.folder.write(
      """
      subject,started,ended,outcome,outage,cost
      P03,,2027-06-19,rolled_back,,
      DB_SPARES,2027-07-02,2027-07-03,done,9h,"31,250"
      rehearse:DB_MAIN#1,2027-07-05,,,,1200

      """, to: "actuals.csv")
    let answer = try await acme.workspace.forecast(
      try acme.workspace.plan(named: "1"), actuals: file,
      asOf: try #require(CivilDate(iso: "2027-07-06")), unreported: .asPlanned,
      options: SimulationOptions(trials: 200, seed: 1))
    try Golden.expect(
      ForecastScreen(outcome: acme.planned, forecast: answer.forecast).text, is: "actuals")
  }

  @Test("calibrate shows each step before and after, with the rows that moved it")
  func calibration() throws {
    let folder = try TestFolder()
    for name in ["plants", "databases", "integrations", "dependencies"] {
      let path = AcmeScreens.repository + "/Tests/Goldens/acme/inventory/\(name).csv"
      try folder.write(try String(contentsOfFile: path, encoding: .utf8), to: "acme/\(name).csv")
    }
    try folder.write(
      """
      asset_id,date,step,actual_hours,planned_hours,outcome
      DB_MAIN,2026-10-03,transfer,75min,0.5,passed
      DB_MAIN,2026-11-07,transfer,50min,0.5,passed
      DB_MAIN,2026-11-07,version_step:17-18,2,1,passed
      P03,2026-11-07,checks,1.5,1,failed

      """, to: "acme/rehearsals.csv")
    let scenario = try folder.write(
      """
      extends: \(AcmeScreens.repository)/Tests/Goldens/acme/acme.yaml
      name: rehearsed
      inventory: acme

      """, to: "rehearsed.yaml")
    let workspace = Workspace.forgetful
    let question = try workspace.question(at: scenario)
    let text = CalibrationScreen(result: workspace.calibration(of: question)).text
    try Golden.expect(text.replacing(folder.path + "/", with: ""), is: "calibrate")
  }

  @Test("without rehearsals calibrate says so")
  func uncalibrated() async throws {
    let acme = try await AcmeScreens.shared()
    let result = acme.workspace.calibration(of: acme.question)
    #expect(result.isEmpty)
    #expect(CalibrationScreen(result: result).text.contains("no rehearsal counts"))
  }
}
