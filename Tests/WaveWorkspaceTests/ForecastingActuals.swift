import WaveCore
import WaveScenario
import WaveWorkspace

/// Tests that write a file of actuals and ask what comes of it.
protocol ForecastingActuals {}

extension ForecastingActuals {
  /// How a plan will end, given the lines of a file.
  func forecast(
    _ lines: String, of plan: LoadedPlan, in copy: AcmeCopy, asOf: CivilDate? = nil
  ) async throws -> ForecastAnswer {
    try copy.folder.write(lines, to: "actuals.csv")
    return try await copy.workspace.forecast(
      plan, actuals: copy.folder.path + "/actuals.csv", asOf: asOf, unreported: .asPlanned,
      options: SimulationOptions(trials: 20, seed: 1))
  }

  /// The code and line of each finding.
  func findings(
    _ lines: String, of plan: LoadedPlan, in copy: AcmeCopy, asOf: CivilDate? = nil
  ) async throws -> [String] {
    do {
      let answer = try await forecast(lines, of: plan, in: copy, asOf: asOf)
      return answer.findings.map { "\($0.code) \($0.span.line)" }
    } catch WorkspaceFailure.findings(let findings) {
      return findings.map { "\($0.code) \($0.span.line)" }
    }
  }
}
