/// How much search a problem is worth when the user does not say.
enum SearchEffort {
  /// Iterations that fit the size: on one core two seconds suffice for a dozen groups, twenty for
  /// two hundred plants and five minutes for a thousand.
  static func iterations(for problem: PlanningProblem) -> Int {
    problem.cutovers.count < 20 ? 8_000 : 18_000
  }

  /// Iterations that a request wants, or else those that fit the size.
  static func iterations(for problem: PlanningProblem, _ request: PlanRequest) -> Int {
    request.iterations ?? iterations(for: problem)
  }

  /// Nodes of the exact search that go with so many iterations.
  static func nodes(forIterations iterations: Int) -> Int { min(5_000, iterations / 2) }

  /// Steps by which the bound is raised that go with so many iterations; fewer for many groups.
  static func steps(forIterations iterations: Int, _ problem: PlanningProblem) -> Int {
    min(600, iterations / 30, 60_000 / max(1, problem.cutovers.count))
  }

  /// Nodes of the branching on slots that go with so many iterations; fewer for many groups, whose
  /// nodes take longer.
  static func branches(forIterations iterations: Int, _ problem: PlanningProblem) -> Int {
    let sets = 1 << min(20, problem.cutovers.count)
    return iterations / 20 * 256 / max(256, sets)
  }
}
