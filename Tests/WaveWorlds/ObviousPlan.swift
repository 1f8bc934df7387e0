import WaveCalendar
import WaveCore
import WaveLandscape
public import WaveScenario

/// A plan that is obviously valid for a tiny world, made without any planner.
///
/// One thing after the other: a team does one activity at a time, every group has a slot of its
/// own, and everything starts as soon as what it waits for is done. It knows nothing of budgets,
/// of a wanted number of waves, of coexistence or of the age of evidence.
public struct ObviousPlan {
  private let scenario: Scenario
  private let takesTurns: Bool
  private var starts: [Int]
  private var ends: [Int]
  private var slots: [Index<Slot>?]
  private var teamIsFree: [Int]
  private var nextAnchor = 0

  /// A plan for a scenario.
  ///
  /// - Parameter takesTurns: Whether a team does one activity at a time and a slot holds one group;
  ///   without, a world needs teams that are never full.
  /// - Throws: `WorldFailure` where a group fits no slot or the axis is too short.
  public static func plan(
    for scenario: Scenario, takesTurns: Bool = true
  ) throws(WorldFailure) -> Plan {
    var draft = ObviousPlan(scenario, takesTurns: takesTurns)
    for milestone in draft.order() {
      switch milestone {
      case .activity(let activity): try draft.place(activity)
      case .cutover(let group): try draft.place(group)
      }
    }
    return draft.plan()
  }

  private init(_ scenario: Scenario, takesTurns: Bool) {
    self.scenario = scenario
    self.takesTurns = takesTurns
    starts = Array(repeating: 0, count: scenario.activities.count)
    ends = starts
    slots = Array(repeating: nil, count: scenario.groups.count)
    teamIsFree = Array(repeating: 0, count: scenario.landscape.teams.count)
  }
}

extension ObviousPlan {
  /// Activities and cutovers, each after what it waits for, the least critical group first.
  private func order() -> [Milestone] {
    let count = scenario.activities.count + scenario.groups.count
    var waiting = [Int](repeating: 0, count: count)
    var followers = [[Int]](repeating: [], count: count)
    for precedence in scenario.precedences {
      followers[node(precedence.before)].append(node(precedence.after))
      waiting[node(precedence.after)] += 1
    }
    let ranks = ranks()
    var ready = (0..<count).filter { waiting[$0] == 0 }
    var order: [Milestone] = []
    while let next = ready.min(by: { (ranks[$0], $0) < (ranks[$1], $1) }) {
      ready.removeAll { $0 == next }
      order.append(milestone(next))
      for follower in followers[next] {
        waiting[follower] -= 1
        if waiting[follower] == 0 { ready.append(follower) }
      }
    }
    return order
  }

  private func node(_ milestone: Milestone) -> Int {
    switch milestone {
    case .activity(let activity): activity.offset
    case .cutover(let group): scenario.activities.count + group.offset
    }
  }

  private func milestone(_ node: Int) -> Milestone {
    let count = scenario.activities.count
    return node < count ? .activity(Index(node)) : .cutover(Index(node - count))
  }

  /// The group each node belongs to, counted from the least critical one; -1 for all groups.
  private func ranks() -> [Int] {
    let criticality = scenario.groups.map { group in
      group.plants.map { scenario.landscape.plants[$0].criticality.value }.min() ?? 5
    }
    let sorted = scenario.groups.indices.map(\.offset).sorted {
      (-criticality[$0], $0) < (-criticality[$1], $1)
    }
    var place = [Int](repeating: 0, count: sorted.count)
    for (rank, group) in sorted.enumerated() { place[group] = rank }
    return scenario.activities.map { $0.group.map { place[$0.offset] } ?? -1 } + place
  }

  /// The first day on which nothing waits any more for what comes before a node.
  private func ready(_ milestone: Milestone) -> Int {
    var day = 0
    for precedence in scenario.precedences where precedence.after == milestone {
      day = max(day, end(of: precedence.before) + precedence.lagDays)
    }
    return day
  }

  private func end(of milestone: Milestone) -> Int {
    switch milestone {
    case .activity(let activity): ends[activity.offset]
    case .cutover(let group): slots[group.offset].map { scenario.calendar.day(of: $0) } ?? 0
    }
  }

  private mutating func place(_ index: Index<Activity>) throws(WorldFailure) {
    let activity = scenario.activities[index]
    var start = ready(.activity(index))
    if let demand = activity.demand, takesTurns, activity.kind != .hypercare {
      start = max(start, teamIsFree[demand.team.offset])
    }
    if let allowed = activity.allowedStarts {
      guard let day = allowed.first(where: { $0 >= start }) else { throw .noRoom(activity.id) }
      start = day
    }
    guard let end = end(of: activity, from: start), end <= scenario.calendar.dayCount else {
      throw .noRoom(activity.id)
    }
    (starts[index.offset], ends[index.offset]) = (start, end)
    if let demand = activity.demand {
      teamIsFree[demand.team.offset] = max(teamIsFree[demand.team.offset], end)
    }
  }

  private func end(of activity: Activity, from start: Int) -> Int? {
    switch activity.span {
    case .calendarDays(let days): return start + days
    case .workingDays(let days):
      guard let demand = activity.demand else { return start + days }
      return scenario.teamCalendars[demand.team.offset].end(
        start: start, workingDays: days, demand: demand.milliPeople.first ?? 0)
    }
  }

  private mutating func place(_ group: Index<MoveGroup>) throws(WorldFailure) {
    var earliest = ready(.cutover(group))
    if takesTurns {
      earliest = max(earliest, nextAnchor)
      for index in scenario.activities.indices
      where scenario.activities[index].kind == .hypercare
        && scenario.activities[index].group == group
      {
        let team = scenario.activities[index].demand?.team.offset
        earliest = max(earliest, (team.map { teamIsFree[$0] } ?? 0) - 5)
      }
    }
    let slot = scenario.calendar.slots.indices.first { slot in
      scenario.calendar.day(of: slot) >= earliest && isPinned(group, to: slot)
        && fits(group, in: slot)
    }
    guard let slot else { throw .noSlot(scenario.groups[group].id) }
    slots[group.offset] = slot
    let gap = max(7, scenario.settings.waves.minGap.daysRoundedUp)
    nextAnchor = scenario.calendar.day(of: slot) + gap
  }

  /// Whether the outage fits the window, and no plant misses more production than it can bear.
  private func fits(_ group: Index<MoveGroup>, in slot: Index<Slot>) -> Bool {
    let runbook = scenario.runbooks[group.offset]
    guard let window = scenario.windows[group.offset][slot.offset],
      runbook.required <= window.interval.length
    else { return false }
    let outage = Interval(
      start: window.interval.start, end: window.interval.start + runbook.outage)
    return !window.production.contains { $0.overlaps(outage) }
  }

  private func isPinned(_ group: Index<MoveGroup>, to slot: Index<Slot>) -> Bool {
    let members = scenario.groups[group]
    let landscape = scenario.landscape
    let names =
      members.plants.map { landscape.plants[$0].id }
      + members.databases.map { landscape.databases[$0].id }
    return scenario.settings.pins.allSatisfy { pin in
      guard names.contains(pin.asset) else { return true }
      let week = scenario.calendar.slots[slot]
      return switch pin.kind {
      case .window(let date): week.contains(date)
      case .notBefore(let date): week.firstDay >= date
      case .notAfter(let date): week.endDay <= date
      }
    }
  }

  private func plan() -> Plan {
    let calendar = scenario.calendar
    let activities = scenario.activities.indices.map { index in
      PlannedActivity(
        activity: scenario.activities[index].id, start: calendar.date(starts[index.offset]),
        end: calendar.date(ends[index.offset]))
    }
    let hosting = scenario.groups.flatMap(\.plants).compactMap { plant in
      scenario.poolLoad.choices[plant.offset].first.map { choice in
        PlannedHosting(
          plant: scenario.landscape.plants[plant].id,
          pool: scenario.landscape.pools[choice.pool].id)
      }
    }
    return Plan(
      provenance: Plan.Provenance(
        snapshot: "", scenario: "", seed: 1, iterations: 0, version: "by hand"),
      cutovers: cutovers(), activities: activities.sorted { $0.activity < $1.activity },
      hosting: hosting.sorted { $0.plant < $1.plant })
  }

  private func cutovers() -> [PlannedCutover] {
    let placed = scenario.groups.indices.compactMap { group in
      slots[group.offset].map { (slot: $0, lane: scenario.lanes[group.offset], group: group) }
    }.sorted { ($0.slot, $0.lane, $0.group) < ($1.slot, $1.lane, $1.group) }
    var wave = 0
    var last: (Index<Slot>, Int)?
    let cutovers = placed.compactMap { slot, lane, group -> PlannedCutover? in
      if last.map({ $0 != (slot, lane) }) ?? true { wave += 1 }
      last = (slot, lane)
      guard let window = scenario.windows[group.offset][slot.offset] else { return nil }
      let start = window.interval.start
      return PlannedCutover(
        group: scenario.groups[group].id, slot: scenario.calendar.slots[slot].firstDay,
        lane: scenario.laneNames[lane], wave: wave, start: start,
        end: start + scenario.runbooks[group.offset].duration)
    }
    return cutovers.sorted {
      ($0.slot, $0.group.text) < ($1.slot, $1.group.text)
    }
  }
}
