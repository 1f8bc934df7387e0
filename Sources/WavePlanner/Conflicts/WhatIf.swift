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
  /// The change-control policy.
  var policy: Policy

  private let limits: [SaturationLimit]
  private let zones: [String: ZoneTable]

  /// The scenario as it is, to be changed.
  init(_ scenario: Scenario, text: String) {
    self.text = text
    landscape = scenario.landscape
    settings = scenario.settings
    entries = scenario.calendar.entries
    limits = scenario.poolLoad.saturationLimits
    policy = scenario.policy
    zones = scenario.calendar.zones
  }

  /// The changed question; nil where its parts no longer fit together.
  var scenario: Scenario? {
    let changed = try? Scenario(
      landscape: landscape, entries: entries, settings: settings, policy: policy, zones: zones)
    return changed?.limited(by: limits)
  }

  /// The best plan found with the change, with what it comes to.
  struct Solution: Sendable {
    /// The plan.
    var plan: Plan
    /// What it costs.
    var cost: Money
    /// The first day of its last slot.
    var finish: CivilDate
    /// How many waves it has.
    var waves: Int
    /// What the scenario makes small, the wanted objective first.
    var values: [Int]
  }

  /// The best plan that a search finds with the change, beginning with another plan where one is
  /// given; nil where none was found that keeps every rule.
  func solution(
    from start: Plan?, iterations: Int, shouldStop: @escaping @Sendable () -> Bool
  ) -> Solution? {
    guard let scenario else { return nil }
    let costs = CostModel(scenario)
    var chooser = HostingChooser(scenario)
    guard case .success(let hosting) = chooser.choose() else { return nil }
    let slots = SlotTable(
      scenario, hosting: hosting, fixed: scenario.groups.map { _ in nil }, isLenient: false)
    let problem = ProblemBuilder.build(scenario, costs: costs, hosting: hosting, slots: slots)
    guard let solvable = try? SchedulingProblem(problem.description) else { return nil }
    let result = Solver(solvable).solve(
      SearchBudget(iterations: iterations, nodes: 200, shouldStop: shouldStop),
      from: start.map { PlanReader(problem: problem).schedule(of: $0) })
    guard result.values != nil, let schedule = result.schedule else { return nil }
    let plan = PlanAssembler(problem: problem).plan(
      schedule,
      provenance: Plan.Provenance(
        snapshot: "", scenario: "", seed: 1, iterations: 0, version: ""))
    let spending = costs.spendingByFiscalYear(plan)
    guard PlanVerifier.violations(of: plan, in: scenario, spending: spending).isEmpty else {
      return nil
    }
    return Solution(plan, costs.price(plan), scenario)
  }
}

extension WhatIf.Solution {
  /// A plan with what it comes to.
  init(_ plan: Plan, _ table: CostTable, _ scenario: Scenario) {
    self.plan = plan
    cost = table.total
    finish = plan.cutovers.map(\.slot).max() ?? scenario.calendar.firstDay
    waves = plan.cutovers.map(\.wave).max() ?? 0
    let risk = table.total(of: .downtimeLoss) + table.total(of: .rollbackLoss)
    let figures: [Objective: Int] = [
      .cost: cost.minor, .finish: scenario.calendar.day(finish), .waves: waves, .risk: risk.minor,
    ]
    let wanted = scenario.settings.objective
    let order = [wanted] + Objective.allCases.filter { $0 != wanted }
    values = order.compactMap { figures[$0] }
  }
}
