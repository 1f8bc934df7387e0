/// How waves are put together where nobody searches: what a plan is measured against.
public enum RuleOfThumb: String, CaseIterable, Sendable {
  /// Small groups first, each in the present wave, or in the next one where it does not fit.
  case nextFit = "next_fit"
  /// Least critical groups first, each in the first slot in which it fits.
  case leastCriticalFirst = "least_critical_first"
  /// Groups by the number of orders before them, each in the first slot in which it fits.
  case dependencyLevels = "dependency_levels"
}
