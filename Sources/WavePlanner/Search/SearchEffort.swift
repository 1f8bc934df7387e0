/// How much search a problem is worth when the user does not say.
enum SearchEffort {
  /// Iterations that fit the size: many for few groups, so that two seconds suffice for a dozen,
  /// twenty for two hundred and five minutes for a thousand on one core.
  static func iterations(for problem: PlanningProblem) -> Int {
    let groups = max(1, problem.cutovers.count)
    return min(30_000, max(3_000, 3_000_000 / groups))
  }
}
