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
  /// that can be reached, then in the widest gaps, then each limit once more from the best plan that
  /// keeps it. Cost and risk are traded by weights instead.
  /// Each limit or weight is a scenario of its own, so each plan can be explained, simulated and
  /// made again like any other. A time limit or an iteration budget is that of the whole frontier,
  /// shared evenly among the most plans it may make; with a budget, the frontier is the same on any
  /// machine.
  ///
  /// - Throws: `WorkspaceFailure` where the store cannot be written or a plan is refused.
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
