import WaveCore

/// Makes a set of contradicting constraints small: each is dropped in turn, and stays out if the
/// rest still contradicts (deletion filter: Chinneck and Dravnieks 1991).
///
/// A first pass asks propagation only, a second pass searches exactly over the few activities that
/// are left, so that each row that stays is shown to be needed.
struct ConflictFilter {
  /// The problem that has no schedule.
  let problem: SchedulingProblem

  /// What the filter may use.
  let budget: SearchBudget

  /// Filters candidates that contradict together.
  func conflict(among candidates: [Constraint]) -> Conflict {
    var kept = candidates
    if propagationContradicts(kept) {
      kept = thin(kept)
      kept = shrink(kept) { propagationContradicts($0) ? true : nil }.kept
    }
    let filtered = shrink(kept) { searchContradicts($0) }
    return Conflict(constraints: filtered.kept, isMinimal: filtered.isMinimal)
  }

  /// All constraints of a description that can be dropped.
  static func all(of description: SchedulingDescription) -> [Constraint] {
    var all: [Constraint] = description.precedences.indices.map { .precedence($0) }
    all += description.sameStarts.indices.map { .sameStart($0) }
    all += description.exclusions.indices.map { .exclusion($0) }
    all += description.distanceLimits.indices.map { .distance($0) }
    all += description.slotRules.indices.map { .slotRule($0) }
    all += description.calendars.indices.map { .calendar($0) }
    all += description.resources.indices.map { .capacity($0) }
    for index in description.activities.indices {
      let activity = description.activities[index]
      if activity.allowedStarts != nil { all.append(.allowedStarts(index)) }
      if activity.release > 0 { all.append(.release(index)) }
      if activity.deadline != nil { all.append(.deadline(index)) }
    }
    return all.filter { !description.dropped.contains($0) }
  }
}

extension ConflictFilter {
  /// Drops whole blocks that propagation does not need, halving the blocks down to a few rows.
  private func thin(_ constraints: [Constraint]) -> [Constraint] {
    var kept = constraints
    var block = kept.count / 2
    while block > 1 {
      var end = kept.count
      while end > 0 && !budget.shouldStop() {
        let rest = Array(kept[..<max(0, end - block)] + kept[end...])
        if propagationContradicts(rest) { kept = rest }
        end -= block
        end = min(end, kept.count)
      }
      block /= 2
    }
    return kept
  }

  /// Drops what is not needed; `verdict` is true for a contradiction, false for a schedule, nil
  /// where neither was shown.
  private func shrink(
    _ constraints: [Constraint], by verdict: ([Constraint]) -> Bool?
  ) -> (kept: [Constraint], isMinimal: Bool) {
    var kept = constraints
    var isMinimal = true
    for candidate in constraints.reversed() {
      guard !budget.shouldStop() else { return (kept, false) }
      let rest = kept.filter { $0 != candidate }
      switch verdict(rest) {
      case true?: kept = rest
      case false?: break
      case nil: isMinimal = false
      }
    }
    return (kept, isMinimal)
  }

  private func propagationContradicts(_ constraints: [Constraint]) -> Bool {
    guard let core = try? SchedulingProblem(problem.description.core(of: constraints)) else {
      return false
    }
    var windows = StartWindows(core)
    return !windows.propagate(core)
  }

  private func searchContradicts(_ constraints: [Constraint]) -> Bool? {
    guard let core = try? SchedulingProblem(problem.description.core(of: constraints)) else {
      return nil
    }
    var windows = StartWindows(core)
    guard windows.propagate(core) else { return true }
    var search = ExactSearch(
      core, windows: windows, budget: budget, SequentialRandom(seed: 0, stream: 2),
      branchesAll: true)
    let proof = search.run(beating: nil, windows)
    if proof.isFeasible { return false }
    return proof.isComplete ? true : nil
  }
}
