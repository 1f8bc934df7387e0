import WaveCalendar
import WaveCore
import WaveOutcome
import WaveScenario
import WaveScheduling

/// Reads the core's progress in the planner's words.
struct ProgressReading: Sendable {
  private let constant: Int
  private let extraRisk: Int
  private let limit: Int
  private let order: [Objective]
  private let firstDay: CivilDate

  /// The reading of a problem of which no plan costs less than `limit`.
  init(_ problem: PlanningProblem, limit: Int) {
    self.limit = limit
    let wanted = problem.scenario.settings.objective
    order = [wanted] + Objective.allCases.filter { $0 != wanted }
    constant = problem.constant
    extraRisk = problem.extraRisk
    firstDay = problem.scenario.calendar.firstDay
  }

  /// A better schedule as an improvement of the plan.
  ///
  /// - Parameters:
  ///   - earlier: The iterations before those of the search that found it.
  ///   - proven: What is proven of the whole problem; nil where the search was of all of it.
  func improvement(
    _ progress: SearchProgress, after earlier: Int = 0, proven: Int? = nil
  ) -> Improvement {
    func value(_ objective: Objective) -> Int {
      order.firstIndex(of: objective).map { progress.values[$0] } ?? 0
    }
    let cost = value(.cost) - extraRisk * value(.risk) + constant
    // What is proven with losses counted many times says nothing of what plans cost.
    let isProven = order.first == .cost && extraRisk == 0
    let root = isProven ? (proven ?? progress.bound) + constant : constant
    let bound = min(cost, max(root, limit))
    return Improvement(
      iteration: earlier + progress.iterations, cost: Money(minor: cost),
      bound: Money(minor: bound), waves: value(.waves), finish: firstDay + value(.finish))
  }
}
