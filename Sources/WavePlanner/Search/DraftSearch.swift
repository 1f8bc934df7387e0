import WaveCore
import WaveScheduling

/// Ever looser versions of a problem, for waves of the user's own that break rules: the plan is
/// drawn up all the same, and the verifier says what it breaks.
///
/// First only what a proven conflict names is let go, and of that only what speaks of the decided
/// cutovers: all other groups keep every rule. The coarse levels are for problems in which
/// nothing is proven.
struct DraftSearch {
  /// The problem.
  let problem: PlanningProblem
  /// The cutovers that are decided.
  private let decided: Set<Index<Job>>

  /// The loosening of a problem, some of whose groups may have decided slots.
  init(problem: PlanningProblem) {
    self.problem = problem
    decided = Set(
      problem.slots.fixed.indices.filter { problem.slots.fixed[$0] != nil }.map {
        problem.cutovers[$0]
      })
  }

  /// The problem as it is.
  var start: SchedulingDescription { problem.description }

  /// A description without what of a conflict may be let go; nil where nothing of it may.
  ///
  /// Rows that are a little stricter than the rules behind them go first, then those that speak of
  /// decided cutovers; rules over slots go on for all other groups.
  func loosened(
    _ description: SchedulingDescription, by conflict: Conflict
  ) -> SchedulingDescription? {
    let strict = conflict.constraints.filter { isStrict($0) }
    if !strict.isEmpty { return description.dropping(strict) }
    let own = conflict.constraints.filter { speaksOfDecided($0, in: description) }
    if !own.isEmpty {
      var looser = description
      for constraint in own {
        if case .slotRule(let index) = constraint {
          looser.slotRules[index] = looser.slotRules[index].without(decided)
        } else {
          looser.dropped.insert(constraint)
        }
      }
      return looser
    }
    let waves = conflict.constraints.filter { isWaveRule($0, in: description) }
    if !waves.isEmpty { return description.dropping(waves) }
    let work = conflict.constraints.filter { mayGo($0) }
    return work.isEmpty ? nil : description.dropping(work)
  }

  /// Descriptions that let go more and more: all that speaks of decided cutovers, then all rules
  /// over waves, then the gates before cutovers, then the teams and the partners' days.
  var levels: [SchedulingDescription] {
    let description = start.dropping(allConstraints.filter { isStrict($0) })
    let own = Conflict(
      constraints: allConstraints.filter {
        !isStrict($0) && speaksOfDecided($0, in: description)
      },
      isMinimal: false)
    let waves = allConstraints.filter { isWaveRule($0, in: description) }
    let gates = allConstraints.filter { isGate($0) }
    let work = allConstraints.filter { mayGo($0) }
    return [loosened(description, by: own)].compactMap { $0 } + [
      description.dropping(waves), description.dropping(waves + gates),
      description.dropping(waves + gates + work),
    ]
  }
}

extension DraftSearch {
  private var allConstraints: [Constraint] {
    let description = problem.description
    var all: [Constraint] = description.slotRules.indices.map { .slotRule($0) }
    all += description.exclusions.indices.map { .exclusion($0) }
    all += description.distanceLimits.indices.map { .distance($0) }
    all += description.precedences.indices.map { .precedence($0) }
    all += description.resources.indices.map { .capacity($0) }
    all += problem.jobs.filter { description.activities[$0].allowedStarts != nil }.sorted().map {
      .allowedStarts($0)
    }
    return all
  }

  private func isStrict(_ constraint: Constraint) -> Bool {
    guard case .distance(let index) = constraint else { return false }
    return problem.rows.strictDistances.contains(index)
  }

  private func speaksOfDecided(
    _ constraint: Constraint, in description: SchedulingDescription
  ) -> Bool {
    switch constraint {
    case .slotRule(let index):
      description.slotRules[index].members.contains { decided.contains($0) }
    case .exclusion(let index):
      decided.contains(description.exclusions[index].first)
        || decided.contains(description.exclusions[index].second)
    case .distance(let index):
      decided.contains(description.distanceLimits[index].first)
        || decided.contains(description.distanceLimits[index].second)
    case .precedence(let index):
      decided.contains(description.precedences[index].first)
        || decided.contains(description.precedences[index].second)
    default: false
    }
  }

  /// Whether a row is a rule among cutovers only.
  private func isWaveRule(_ constraint: Constraint, in description: SchedulingDescription) -> Bool {
    switch constraint {
    case .slotRule, .exclusion, .distance: true
    case .precedence(let index):
      isCutover(description.precedences[index].first)
        && isCutover(description.precedences[index].second)
    default: false
    }
  }

  /// Whether a row orders a cutover and its work.
  private func isGate(_ constraint: Constraint) -> Bool {
    guard case .precedence(let index) = constraint else { return false }
    let order = problem.description.precedences[index]
    return isCutover(order.first) != isCutover(order.second)
  }

  /// Whether a row that is no wave rule may go at all: gates, teams and the partners' days.
  private func mayGo(_ constraint: Constraint) -> Bool {
    switch constraint {
    case .capacity: true
    case .allowedStarts(let job): !isCutover(job)
    default: isGate(constraint)
    }
  }

  private func isCutover(_ job: Index<Job>) -> Bool { problem.group(of: job) != nil }
}
