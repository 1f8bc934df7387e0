import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveScheduling

/// A scenario with one of its rows changed, planned anew in a hurry.
struct WhatIf {
  /// The change, as an instruction with its numbers.
  var text: String
  /// What there is to move.
  var landscape: Landscape
  /// What the scenario file sets.
  var settings: ScenarioSettings
  /// The calendar rows.
  var entries: [CalendarEntry]

  private let policy: Policy
  private let zones: [String: ZoneTable]

  /// The scenario as it is, to be changed.
  init(_ scenario: Scenario, text: String) {
    self.text = text
    landscape = scenario.landscape
    settings = scenario.settings
    entries = scenario.calendar.entries
    policy = scenario.policy
    zones = scenario.calendar.zones
  }

  /// What a first plan with the change costs; nil where none was found that keeps every rule.
  func cost(iterations: Int, shouldStop: @escaping @Sendable () -> Bool) -> Money? {
    guard
      let scenario = try? Scenario(
        landscape: landscape, entries: entries, settings: settings, policy: policy, zones: zones)
    else { return nil }
    let costs = CostModel(scenario)
    var chooser = HostingChooser(scenario)
    guard case .success(let hosting) = chooser.choose() else { return nil }
    let slots = SlotTable(
      scenario, hosting: hosting, fixed: scenario.groups.map { _ in nil }, isLenient: false)
    let problem = ProblemBuilder.build(scenario, costs: costs, hosting: hosting, slots: slots)
    guard let solvable = try? SchedulingProblem(problem.description) else { return nil }
    let result = Solver(solvable).solve(
      SearchBudget(iterations: iterations, nodes: 200, shouldStop: shouldStop))
    guard result.values != nil, let schedule = result.schedule else { return nil }
    let plan = PlanAssembler(problem: problem).plan(
      schedule,
      provenance: Plan.Provenance(
        snapshot: "", scenario: "", seed: 1, iterations: 0, version: ""))
    let spending = costs.spendingByFiscalYear(plan)
    guard PlanVerifier.violations(of: plan, in: scenario, spending: spending).isEmpty else {
      return nil
    }
    return costs.price(plan).total
  }
}
