public import WaveCost
public import WaveOutcome
public import WaveScenario
import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScheduling

/// Finds a plan for a scenario, says how good it is, or why there is none.
///
/// ```swift
/// let planner = Planner(scenario, costs: CostModel(scenario))
/// switch planner.plan(PlanRequest(provenance: provenance)) {
/// case .planned(let plan, let quality): …      // the verifier found nothing, the bound is proven
/// case .infeasible(let report): …              // rows that cannot hold together
/// case .unresolved(let plan, let violations, let quality): …
/// }
/// ```
///
/// Equal scenario, request and iterations give equal plans on any machine.
public struct Planner: Sendable {
  /// The question.
  public let scenario: Scenario
  /// What plans cost.
  public let costs: CostModel
  /// Called with each better plan that is found.
  public var report: (@Sendable (Improvement) -> Void)?

  /// A planner for a scenario.
  public init(_ scenario: Scenario, costs: CostModel) {
    self.scenario = scenario
    self.costs = costs
  }

  /// The best plan found, or why there is none.
  public func plan(_ request: PlanRequest) -> PlanningResult {
    let hosting: HostingPlan
    var chooser = HostingChooser(scenario)
    switch chooser.choose() {
    case .success(let chosen): hosting = chosen
    case .failure(let failure):
      if failure.isProven && request.mustHold {
        let conflicts = ConflictReporter(scenario: scenario, request: request)
        return .infeasible(conflicts.report(on: .hosting(failure)))
      }
      // The plan is drawn up all the same, and the verifier says which pools overflow.
      hosting = .firstChoices(in: scenario)
    }
    return search(request, hosting: hosting)
  }

  private func search(_ request: PlanRequest, hosting: HostingPlan) -> PlanningResult {
    let slots = SlotTable(
      scenario, hosting: hosting, fixed: fixedSlots(request), isLenient: !request.mustHold)
    var problem = ProblemBuilder.build(scenario, costs: costs, hosting: hosting, slots: slots)
    request.earlierPlan?.settle(&problem)
    problem.weighRisk()
    return PlanSearch(problem: problem, costs: costs, request: request, report: report).run()
  }

  private func fixedSlots(_ request: PlanRequest) -> [Index<Slot>?] {
    scenario.groups.map { group in
      request.fixedSlots[group.id].flatMap { scenario.calendar.slot(containing: $0) }
    }
  }
}
