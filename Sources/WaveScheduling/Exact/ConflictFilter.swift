import WaveCore

/// Makes a set of contradicting constraints small: each is dropped in turn, and stays out if the
/// rest still contradicts (deletion filter: Chinneck and Dravnieks 1991).
struct ConflictFilter {
  /// The problem that has no schedule.
  let problem: SchedulingProblem

  /// Whether a problem was shown to have no schedule.
  let contradicts: (SchedulingProblem) -> Bool

  /// Whether the caller wants an end.
  let shouldStop: () -> Bool

  /// Filters candidates; all constraints outside of them are dropped from the start, if the
  /// candidates contradict by themselves.
  func conflict(among candidates: [Constraint]) -> Conflict {
    var kept = candidates
    var isMinimal = true
    let outside = Set(Self.all(of: problem.description)).subtracting(candidates)
    guard let alone = try? problem.dropping(Array(outside)), contradicts(alone) else {
      return Conflict(constraints: candidates, isMinimal: false)
    }
    for candidate in candidates.reversed() {
      guard !shouldStop() else {
        isMinimal = false
        break
      }
      let rest = kept.filter { $0 != candidate }
      if let less = try? alone.dropping(candidates.filter { !rest.contains($0) }),
        contradicts(less)
      {
        kept = rest
      }
    }
    return Conflict(constraints: kept, isMinimal: isMinimal)
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
