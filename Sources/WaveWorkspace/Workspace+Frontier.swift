import WaveCalendar
import WaveCore
import WaveCost
import WaveInventory
import WaveLandscape
public import WaveOutcome
import WavePlanner
public import WaveScenario
import WaveStore

extension Workspace {
  /// Plans that trade two objectives against each other, each verified and kept.
  ///
  /// One objective is made small under limits on the other (the ε-constraint method: Haimes, Lasdon
  /// and Wismer 1971): first without a limit, then under limits spread evenly down to the least
  /// that can be reached, then in the widest gaps. Each limit is a scenario of its own, so each
  /// plan can be explained, simulated and made again like any other. A time limit or an iteration
  /// budget is that of the whole frontier.
  ///
  /// - Throws: `WorkspaceFailure` where the store cannot be written or a plan is refused, and
  ///   `.unreadable` where neither objective can be limited.
  public func frontier(
    of question: Question, _ axes: FrontierAxes, options: PlanOptions,
    progress: @escaping @Sendable (Int, SearchProgress) -> Void = { _, _ in }
  ) async throws(WorkspaceFailure) -> FrontierAnswer {
    var search = FrontierSearch(
      workspace: self, question: question, axes: axes, options: options, progress: progress)
    return try await search.run()
  }
}

/// How the search for a frontier ended.
public enum FrontierAnswer: Sendable {
  /// Plans none of which beats another in both objectives.
  case found(PlanFrontier)
  /// How planning without any limit ended, where it led to no plan that keeps every rule.
  case none(PlanAnswer)
}

/// Two objectives: one to be made small under limits on the other.
public struct FrontierAxes: Sendable {
  /// What is made small.
  public let minimised: Objective
  /// What limits are set on.
  public let limited: Objective

  /// The axes of two objectives in either order; nil where they are the same, or where neither is
  /// a date or a number of waves, which alone can be limited.
  public init?(_ first: Objective, _ second: Objective) {
    guard first != second else { return nil }
    let limitable: [Objective] = [.finish, .waves]
    if limitable.contains(second) {
      (minimised, limited) = (first, second)
    } else if limitable.contains(first) {
      (minimised, limited) = (second, first)
    } else {
      return nil
    }
  }
}
