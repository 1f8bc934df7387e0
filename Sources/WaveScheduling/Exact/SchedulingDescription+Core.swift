import WaveCore

extension SchedulingDescription {
  /// The same rows without any cost, where only some constraints hold, and activities that none of
  /// these touches take no time.
  func core(of constraints: [Constraint]) -> SchedulingDescription {
    let kept = Set(constraints)
    var core = self
    core.dropped.formUnion(ConflictFilter.all(of: self).filter { !kept.contains($0) })
    core.costs = Rows()
    core.objectives = [.terms([])]
    var isTouched = [Bool](repeating: false, count: activities.count)
    for constraint in constraints {
      for activity in touched(by: constraint) { isTouched[activity.offset] = true }
    }
    for index in activities.indices where !isTouched[index.offset] {
      core.activities[index] = .event()
    }
    return core
  }

  /// The activities that a constraint speaks of.
  private func touched(by constraint: Constraint) -> [Index<Activity>] {
    switch constraint {
    case .precedence(let row): [precedences[row].first, precedences[row].second]
    case .allowedStarts(let activity), .release(let activity), .deadline(let activity): [activity]
    case .sameStart(let row): sameStarts[row].members
    case .exclusion(let row): [exclusions[row].first, exclusions[row].second]
    case .distance(let row): [distanceLimits[row].first, distanceLimits[row].second]
    case .slotRule(let row): slotRules[row].members
    case .capacity(let resource):
      activities.indices.filter { index in
        activities[index].modes.contains { $0.demands.contains { $0.resource == resource } }
      }
    case .calendar(let calendar):
      activities.indices.filter { index in
        activities[index].modes.contains { $0.pace == .working(calendar) }
      }
    case .horizon: []
    }
  }
}
