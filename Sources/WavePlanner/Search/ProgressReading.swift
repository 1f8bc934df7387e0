import WaveCalendar
import WaveCore
import WaveOutcome
import WaveScenario
import WaveScheduling

/// Reads the core's progress in the planner's words.
struct ProgressReading: Sendable {
  private let constant: Int
  private let limit: Int
  private let order: [Objective]
  private let firstDay: CivilDate

  /// The reading of a problem of which no plan costs less than `limit`.
  init(_ problem: PlanningProblem, limit: Int) {
    self.limit = limit
    let wanted = problem.scenario.settings.objective
    order = [wanted] + Objective.allCases.filter { $0 != wanted }
    constant = problem.constant
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
    let root = order.first == .cost ? (proven ?? progress.bound) + constant : constant
    let bound = min(value(.cost) + constant, max(root, limit))
    return Improvement(
      iteration: earlier + progress.iterations, cost: Money(minor: value(.cost) + constant),
      bound: Money(minor: bound), waves: value(.waves), finish: firstDay + value(.finish))
  }
}
