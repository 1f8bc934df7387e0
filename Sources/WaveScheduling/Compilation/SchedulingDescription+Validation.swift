import WaveCore

extension SchedulingDescription {
  /// Looks at every row.
  ///
  /// - Throws: `ProblemFailure` for the first row that is wrong.
  func validate() throws(ProblemFailure) {
    guard 1...1_000_000 ~= horizon else { throw .horizon(horizon) }
    for index in resources.indices where !isValid(resources[index]) { throw .capacity(index) }
    for index in activities.indices {
      guard isValid(activities[index]) else { throw .activity(index) }
      guard hasValidStarts(activities[index]) else { throw .allowedStarts(index) }
    }
    for index in precedences.indices where !isValid(precedences[index]) {
      throw .constraint(.precedence(index))
    }
    for index in sameStarts.indices {
      let members = sameStarts[index].members
      guard !members.isEmpty, exist(members) else { throw .constraint(.sameStart(index)) }
    }
    for index in exclusions.indices {
      let row = exclusions[index]
      guard exist([row.first, row.second]), row.first != row.second else {
        throw .constraint(.exclusion(index))
      }
    }
    for index in distanceLimits.indices {
      let row = distanceLimits[index]
      guard exist([row.first, row.second]), 0...1_000_000 ~= row.most else {
        throw .constraint(.distance(index))
      }
    }
    for index in slotRules.indices where !isValid(slotRules[index]) {
      throw .constraint(.slotRule(index))
    }
    for index in costs.indices where !isValid(costs[index]) { throw .cost(index) }
    guard 1...4 ~= objectives.count else { throw .objective(objectives.count) }
    for (number, objective) in objectives.enumerated() where !isValid(objective) {
      throw .objective(number)
    }
  }
}

extension SchedulingDescription {
  private func exist(_ members: [Index<Activity>]) -> Bool {
    members.allSatisfy { activities.elements.indices.contains($0.offset) }
  }

  private func areDifferent(_ members: [Index<Activity>]) -> Bool {
    exist(members) && Set(members).count == members.count
  }

  private func isValid(_ resource: Resource) -> Bool {
    resource.capacity.count == horizon
      && resource.capacity.allSatisfy { 0..<1_000_000_000 ~= $0 }
  }

  private func isValid(_ activity: Activity) -> Bool {
    !activity.modes.isEmpty && activity.modes.allSatisfy { isValid($0) }
  }

  private func isValid(_ mode: Mode) -> Bool {
    guard 0...1_000_000 ~= mode.length else { return false }
    if case .working(let calendar) = mode.pace,
      !calendars.elements.indices.contains(calendar.offset)
    {
      return false
    }
    let held = mode.demands.map(\.resource)
    return Set(held).count == held.count
      && mode.demands.allSatisfy { demand in
        resources.elements.indices.contains(demand.resource.offset)
          && (demand.amounts.count == 1 || demand.amounts.count == mode.length)
          && demand.amounts.allSatisfy { 0..<1_000_000_000 ~= $0 }
      }
  }

  private func hasValidStarts(_ activity: Activity) -> Bool {
    guard let starts = activity.allowedStarts else { return true }
    return starts.allSatisfy { 0...horizon ~= $0 }
      && zip(starts, starts.dropFirst()).allSatisfy { $0 < $1 }
  }

  private func isValid(_ row: Precedence) -> Bool {
    exist([row.first, row.second]) && row.first != row.second
      && abs(row.lag) <= 1_000_000
  }

  private func isValid(_ rule: SlotRule) -> Bool {
    guard areDifferent(rule.members) else { return false }
    let amounts = 0..<1_000_000_000
    switch rule.kind {
    case .capacity(let weights, let limit):
      return weights.count == rule.members.count && amounts ~= limit
        && weights.allSatisfy { amounts ~= $0 }
    case .intervalCapacity(let weights, let ticks, let limit):
      return weights.count == rule.members.count && amounts ~= limit
        && weights.allSatisfy { amounts ~= $0 } && ticks.lowerBound >= 0
        && ticks.upperBound <= horizon + 1
    case .minimumDistance(let ticks): return 0...1_000_000 ~= ticks
    case .maximumSlots(let slots): return amounts ~= slots
    case .maximumSlotsByStream(let slots, let streams):
      return amounts ~= slots && streams.count == rule.members.count
    case .pilot(let pilots, let most):
      return amounts ~= most && Set(pilots).isSubset(of: Set(rule.members))
    }
  }

  private func isValid(_ term: CostTerm) -> Bool {
    switch term {
    case .start(let activity, let curve): exist([activity]) && curve.count == horizon + 1
    case .slope(let activity, _): exist([activity])
    case .distance(let first, let second, let setup, let perTick):
      exist([first, second]) && setup >= 0 && perTick >= 0
    case .end(let members, let curve): areDifferent(members) && curve.count == horizon + 1
    case .span(let members, let setup, let cumulative):
      areDifferent(members) && setup >= 0 && cumulative.count == horizon + 1
        && cumulative.factor >= 0
        && zip(cumulative.table, cumulative.table.dropFirst()).allSatisfy { $0 <= $1 }
    case .experience(let members, let bases, let factors):
      areDifferent(members) && bases.count == members.count
        && bases.allSatisfy { 0...1_000_000_000_000 ~= $0 }
        && factors.allSatisfy { 0...1_000_000 ~= $0 }
    }
  }

  private func isValid(_ objective: Objective) -> Bool {
    switch objective {
    case .cost, .makespan: true
    case .terms(let terms): terms.allSatisfy { costs.elements.indices.contains($0.offset) }
    case .lastStart(let members), .slots(let members): areDifferent(members)
    case .slotsBySet(let sets): sets.allSatisfy { areDifferent($0) }
    }
  }
}
