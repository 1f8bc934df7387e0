import WaveCore

/// Judges a schedule from the description alone; it shares no code with the search.
public struct ScheduleChecker: Sendable {
  /// The rows to judge by.
  public let description: SchedulingDescription

  /// A checker for a description.
  public init(_ description: SchedulingDescription) { self.description = description }

  /// All constraints that a schedule breaks, in the order of the description; empty if it holds.
  public func violations(of schedule: Schedule) -> [ScheduleViolation] {
    guard schedule.entries.count == description.activities.count else { return [.wrongCount] }
    var found: [ScheduleViolation] = []
    for index in description.activities.indices {
      found += entryViolations(of: index, schedule)
    }
    guard found.allSatisfy({ if case .wrongEntry = $0 { false } else { true } }) else {
      return found
    }
    found += linkViolations(of: schedule).map { .broken($0) }
    for index in description.slotRules.indices
    where !holds(description.slotRules[index], schedule) {
      found.append(.broken(.slotRule(index)))
    }
    for index in description.resources.indices where isOverdrawn(index, schedule) {
      found.append(.broken(.capacity(index)))
    }
    return found.filter { violation in
      if case .broken(let constraint) = violation {
        return !description.dropped.contains(constraint)
      }
      return true
    }
  }
}

extension ScheduleChecker {
  private func entryViolations(
    of index: Index<Activity>, _ schedule: Schedule
  ) -> [ScheduleViolation] {
    let activity = description.activities[index]
    guard let entry = schedule[index] else {
      return activity.absenceCost == nil ? [.absent(index)] : []
    }
    guard activity.modes.indices.contains(entry.mode),
      let worked = workedTicks(activity.modes[entry.mode], from: entry.start),
      entry.finish == (worked.last.map { $0 + 1 } ?? entry.start)
    else { return [.wrongEntry(index)] }
    var found: [ScheduleViolation] = []
    if entry.start < activity.release { found.append(.broken(.release(index))) }
    if let deadline = activity.deadline, entry.start > deadline {
      found.append(.broken(.deadline(index)))
    }
    if let allowed = activity.allowedStarts, !allowed.contains(entry.start) {
      found.append(.broken(.allowedStarts(index)))
    }
    return found
  }

  /// The ticks a mode works on; nil where it cannot start or end there.
  private func workedTicks(_ mode: Mode, from start: Int) -> [Int]? {
    guard start >= 0, start <= description.horizon else { return nil }
    var ticks: [Int] = []
    var tick = start
    while ticks.count < mode.length {
      guard tick < description.horizon else { return nil }
      if isWorking(mode, tick) {
        ticks.append(tick)
      } else if tick == start {
        return nil
      }
      tick += 1
    }
    return ticks
  }

  private func isWorking(_ mode: Mode, _ tick: Int) -> Bool {
    guard case .working(let calendar) = mode.pace else { return true }
    let pauses = description.calendars[calendar].breaks
    if !description.dropped.contains(.calendar(calendar)), pauses.contains(where: { $0 ~= tick }) {
      return false
    }
    return mode.demands.allSatisfy { demand in
      demand.isCapped || description.dropped.contains(.capacity(demand.resource))
        || description.resources[demand.resource].capacity[tick] >= (demand.amounts.max() ?? 0)
    }
  }

  private func linkViolations(of schedule: Schedule) -> [Constraint] {
    var found: [Constraint] = []
    for index in description.precedences.indices {
      let row = description.precedences[index]
      guard let first = schedule[row.first], let second = schedule[row.second] else { continue }
      let reach = row.kind == .finishToStart ? first.finish : first.start
      if second.start < reach + row.lag { found.append(.precedence(index)) }
    }
    for index in description.sameStarts.indices {
      let starts = description.sameStarts[index].members.compactMap { schedule.start(of: $0) }
      if Set(starts).count > 1 { found.append(.sameStart(index)) }
    }
    for index in description.exclusions.indices {
      let row = description.exclusions[index]
      if let first = schedule.start(of: row.first), first == schedule.start(of: row.second) {
        found.append(.exclusion(index))
      }
    }
    for index in description.distanceLimits.indices {
      let row = description.distanceLimits[index]
      guard let first = schedule.start(of: row.first), let second = schedule.start(of: row.second)
      else { continue }
      if abs(first - second) > row.most { found.append(.distance(index)) }
    }
    return found
  }

  private func isOverdrawn(_ resource: Index<Resource>, _ schedule: Schedule) -> Bool {
    let capacity = description.resources[resource].capacity
    var left = capacity
    for index in description.activities.indices {
      guard let entry = schedule[index] else { continue }
      let mode = description.activities[index].modes[entry.mode]
      guard let demand = mode.demands.first(where: { $0.resource == resource }),
        let worked = workedTicks(mode, from: entry.start)
      else { continue }
      for (place, tick) in worked.enumerated() {
        let amount = demand.amounts.count == 1 ? demand.amounts[0] : demand.amounts[place]
        left[tick] -= demand.isCapped ? min(amount, capacity[tick]) : amount
      }
    }
    return left.contains { $0 < 0 }
  }

  private func holds(_ rule: SlotRule, _ schedule: Schedule) -> Bool {
    let starts = rule.members.map { schedule.start(of: $0) }
    let used = Set(starts.compactMap { $0 }).sorted()
    func weight(_ weights: [Int], where isCounted: (Int) -> Bool) -> Int {
      zip(starts, weights).reduce(0) { sum, row in
        row.0.map(isCounted) ?? false ? sum + row.1 : sum
      }
    }
    switch rule.kind {
    case .capacity(let weights, let limit):
      return used.allSatisfy { slot in weight(weights) { $0 == slot } <= limit }
    case .minimumDistance(let ticks):
      return zip(used, used.dropFirst()).allSatisfy { $1 - $0 >= ticks }
    case .maximumSlots(let slots): return used.count <= slots
    case .maximumSlotsByStream(let slots, let streams):
      let uses = zip(starts, streams).compactMap { start, stream in start.map { [$0, stream] } }
      return Set(uses).count <= slots
    case .pilot(let pilots, let most):
      guard let first = used.first else { return true }
      let there = zip(rule.members, starts).filter { $0.1 == first }.map { $0.0 }
      return there.count <= most && there.allSatisfy { pilots.contains($0) }
    case .intervalCapacity(let weights, let ticks, let limit):
      return weight(weights) { ticks.contains($0) } <= limit
    }
  }
}
