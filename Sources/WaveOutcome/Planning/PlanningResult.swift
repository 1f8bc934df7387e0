public import WaveScenario

/// How the search for a plan ended.
public enum PlanningResult: Sendable {
  /// A plan that keeps every hard rule.
  case planned(Plan, PlanQuality)
  /// Proven that no plan exists.
  case infeasible(ConflictReport)
  /// No plan found within the budget and none excluded: the best attempt.
  case unresolved(Plan, [Violation], PlanQuality)
}
