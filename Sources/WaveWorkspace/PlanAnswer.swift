public import WaveOutcome
import WaveScenario

/// How planning ended.
public enum PlanAnswer: Sendable {
  /// A verified plan, priced and sized.
  case planned(RunOutcome)
  /// Proven that no plan exists, and why.
  case infeasible(ConflictReport)
  /// The best attempt, with the rules it breaks: none found, none excluded.
  case unresolved(RunOutcome)
  /// The user's own waves with all the rules they break; a draft that cannot be approved.
  case draft(RunOutcome)

  /// The plan, where there is one.
  public var outcome: RunOutcome? {
    switch self {
    case .planned(let outcome), .unresolved(let outcome), .draft(let outcome): outcome
    case .infeasible: nil
    }
  }
}

/// A stored plan with its question.
public struct LoadedPlan: Sendable {
  /// The question it answers.
  public let question: Question
  /// The plan, priced and sized anew, not yet played.
  public let outcome: RunOutcome
  /// Whether the plan is frozen: none of its waves may move.
  public let isFrozen: Bool
}
