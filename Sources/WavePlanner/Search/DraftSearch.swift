import WaveCore
import WaveScheduling

/// Ever looser versions of a problem, for waves of the user's own that break rules: the plan is
/// drawn up all the same, and the verifier says what it breaks.
struct DraftSearch {
  /// The problem.
  let problem: PlanningProblem

  /// The rows that are let go, from none to all but the slots themselves.
  var levels: [[Constraint]] {
    let description = problem.description
    let waves: [Constraint] =
      description.slotRules.indices.map { .slotRule($0) }
      + description.exclusions.indices.map { .exclusion($0) }
      + description.distanceLimits.indices.map { .distance($0) }
      + description.precedences.indices.filter {
        isCutover(description.precedences[$0].first)
          && isCutover(description.precedences[$0].second)
      }.map { .precedence($0) }
    let gates: [Constraint] = description.precedences.indices.filter {
      isCutover(description.precedences[$0].first)
        || isCutover(description.precedences[$0].second)
    }.map { .precedence($0) }
    let work: [Constraint] =
      description.resources.indices.map { .capacity($0) }
      + problem.jobs.filter { description.activities[$0].allowedStarts != nil }.sorted().map {
        .allowedStarts($0)
      }
    return [[], waves, waves + gates, waves + gates + work]
  }

  private func isCutover(_ job: Index<Job>) -> Bool { problem.group(of: job) != nil }
}
