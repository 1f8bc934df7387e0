import WaveCalendar
public import WaveCore
import WaveInventory
import WaveLandscape
public import WaveOutcome
public import WaveScenario
import WaveSimulator

extension Workspace {
  /// How a plan will end, given a file of what really happened so far: the past keeps its dates, the
  /// rest is played many times from the day after `asOf` on.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - loaded: the plan.
  ///   - asOf: the last day the file reports on; nil for the last one it names.
  ///   - unreported: what is taken of activities that no row mentions.
  /// - Throws: `WorkspaceFailure.findings` where the file has errors or does not fit the plan,
  ///   `.unreadable` where it cannot be read, `.interrupted` where no trial was played.
  public func forecast(
    _ loaded: LoadedPlan, actuals path: String, asOf: CivilDate?,
    unreported: PlanActuals.Unreported, options: SimulationOptions,
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) async throws(WorkspaceFailure) -> ForecastAnswer {
    let (scenario, plan) = (loaded.outcome.scenario, loaded.outcome.plan)
    let (actuals, findings) = try Self.actuals(
      at: path, of: plan, in: scenario, asOf: asOf, unreported: unreported)
    let simulation = Simulation(scenario, plan: plan, actuals: actuals)
    let (shard, _) = try await Self.play(simulation, options, progress)
    guard
      let forecast = simulation.forecast(
        of: shard, actuals: actuals, plan: loaded.outcome.planHash)
    else { throw .interrupted("after 0 trials") }
    return ForecastAnswer(
      forecast: forecast,
      findings: (findings + ActualCostCheck.findings(forecast.spent)).sorted())
  }

  /// What a file says of a plan, with warnings.
  static func actuals(
    at path: String, of plan: Plan, in scenario: Scenario, asOf: CivilDate?,
    unreported: PlanActuals.Unreported
  ) throws(WorkspaceFailure) -> (PlanActuals, [Finding]) {
    guard !isFolder(path), let bytes = try? InventoryFiles.bytes(at: path) else {
      throw .unreadable("'\(path)' cannot be read")
    }
    let reading = ActualsReader.read(
      bytes, file: path, currency: scenario.landscape.currency)
    let programme = scenario.calendar.firstDay..<scenario.calendar.endDay
    // Rows outside the programme are findings of their own, so they do not say until when it is told.
    let last = reading.rows.flatMap { [$0.started, $0.ended].compactMap(\.self) }
      .filter(programme.contains).max()
    let asOf = asOf ?? last ?? programme.lowerBound
    guard programme.contains(asOf) else {
      throw .unreadable(
        "the last day to report on, \(asOf), lies outside the programme, which runs from "
          + "\(scenario.calendar.firstDay) to \(scenario.calendar.endDay - 1)")
    }
    let resolved = ActualsResolution(
      reading.rows, scenario: scenario, plan: plan, asOf: asOf, unreported: unreported)
    let findings = (reading.findings + resolved.findings).sorted()
    guard !findings.contains(where: { $0.severity == .error }) else { throw .findings(findings) }
    return (resolved.actuals, findings)
  }

  /// What a file says of a loaded plan, with warnings; activities that no row mentions are taken as
  /// planned.
  static func actuals(
    of plan: LoadedPlan, _ file: PlanChanges.ActualsFile
  ) throws(WorkspaceFailure) -> (PlanActuals, [Finding]) {
    try actuals(
      at: file.path, of: plan.outcome.plan, in: plan.outcome.scenario, asOf: file.asOf,
      unreported: .asPlanned)
  }
}

/// A forecast with what was found in the file behind it.
public struct ForecastAnswer: Sendable {
  /// The forecast.
  public let forecast: PlanForecast
  /// Warnings about the file.
  public let findings: [Finding]
}
