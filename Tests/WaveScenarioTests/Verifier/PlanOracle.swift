import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// The hard rules said again, by brute force: walks through the plan day by day and minute by
/// minute, and only says which rules are broken.
///
/// It shares no code with the verifier beyond records, and none of its arithmetic: what follows
/// what is seen by marking things done as days pass, working days are counted down one by one,
/// and clocks are read minute by minute.
struct PlanOracle {
  /// The question.
  let scenario: Scenario
  /// The plan.
  let plan: Plan
  /// The first day of each group's slot, where the plan names a known one.
  private(set) var anchors: [Identifier: CivilDate] = [:]
  /// The record that counts for each group.
  private(set) var cutovers: [Identifier: PlannedCutover] = [:]
  /// The record that counts for each activity.
  private(set) var activities: [Identifier: PlannedActivity] = [:]
  /// The pool that counts for each plant.
  private(set) var pools: [Identifier: Identifier] = [:]
  /// The rules found broken.
  private(set) var broken: Set<HardRule> = []
  /// The activities that something waited for in vain.
  private(set) var late: Set<Identifier> = []

  /// Judges a plan.
  init(_ plan: Plan, in scenario: Scenario) {
    self.scenario = scenario
    self.plan = plan
    readCutovers()
    readActivities()
    readHosting()
    walkThroughDays()
    judgePreparation()
    judgeWaves()
    judgeClocks()
    judgePlatform()
    judgePolicy()
  }

  /// Notes a rule as broken where something is so.
  mutating func note(_ rule: HardRule, if isBroken: Bool) {
    if isBroken { broken.insert(rule) }
  }

  /// The group called by a name.
  func group(_ name: Identifier) -> MoveGroup? { scenario.groups.first { $0.id == name } }

  /// The offset of a group.
  func place(of name: Identifier) -> Int {
    scenario.groups.elements.firstIndex { $0.id == name } ?? 0
  }

  /// The plants of a group.
  func plants(of name: Identifier) -> [Plant] {
    (group(name)?.plants ?? []).map { scenario.landscape.plants[$0] }
  }
}

extension PlanOracle {
  private mutating func readCutovers() {
    for record in plan.cutovers {
      note(.wellFormed, if: group(record.group) == nil || cutovers[record.group] != nil)
      if cutovers[record.group] == nil { cutovers[record.group] = record }
    }
    for group in scenario.groups {
      guard let record = cutovers[group.id] else {
        broken.insert(.wellFormed)
        continue
      }
      let isSlot = scenario.calendar.slots.contains { $0.firstDay == record.slot }
      note(.wellFormed, if: !isSlot)
      if isSlot { anchors[group.id] = record.slot }
    }
  }

  private mutating func readActivities() {
    var seen: Set<Identifier> = []
    let (first, end) = (scenario.calendar.firstDay, scenario.calendar.endDay)
    for record in plan.activities {
      let isKnown = scenario.activities.contains { $0.id == record.activity }
      note(.wellFormed, if: !isKnown || seen.contains(record.activity))
      guard isKnown, seen.insert(record.activity).inserted else { continue }
      let isOnAxis = first <= record.start && record.start <= record.end && record.end <= end
      note(.wellFormed, if: !isOnAxis)
      if isOnAxis { activities[record.activity] = record }
    }
    note(.wellFormed, if: seen.count < scenario.activities.count)
  }

  private mutating func readHosting() {
    let moving = Set(
      scenario.groups.flatMap(\.plants).map { scenario.landscape.plants[$0].id })
    var counts: [Identifier: Int] = [:]
    for record in plan.hosting {
      note(.wellFormed, if: !moving.contains(record.plant))
      guard moving.contains(record.plant) else { continue }
      counts[record.plant, default: 0] += 1
      let isKnown = scenario.landscape.pools.contains { $0.id == record.pool }
      note(.wellFormed, if: !isKnown)
      if isKnown, pools[record.plant] == nil { pools[record.plant] = record.pool }
    }
    note(.wellFormed, if: moving.contains { counts[$0] != 1 })
  }
}

extension PlanOracle {
  /// One pass over the axis: what ends is marked done, what starts looks for what it needs, and
  /// whoever runs holds people and works its days off.
  private mutating func walkThroughDays() {
    let records = scenario.activities.map { activities[$0.id] }
    let days = scenario.groups.map { anchors[$0.id] }
    var waiting: [Milestone: [Precedence]] = [:]
    for precedence in scenario.precedences {
      waiting[precedence.after, default: []].append(precedence)
    }
    var done: [Milestone: Int] = [:]
    var left = scenario.activities.map(length)
    for day in 0...scenario.calendar.dayCount {
      let date = scenario.calendar.date(day)
      var started: [Milestone] = []
      for place in days.indices where days[place] == date {
        done[.cutover(Index(place))] = day
        started.append(.cutover(Index(place)))
      }
      for place in records.indices {
        guard let record = records[place] else { continue }
        if record.start == date { started.append(.activity(Index(place))) }
        guard record.end == date else { continue }
        done[.activity(Index(place))] = day
        note(.wellFormed, if: left[place] != 0)
      }
      for precedence in started.flatMap({ waiting[$0] ?? [] }) {
        look(for: precedence, on: day, done)
      }
      work(records, on: date, day, &left)
    }
  }

  /// Whether what is waited for is done, or was never planned.
  private mutating func look(for order: Precedence, on day: Int, _ done: [Milestone: Int]) {
    if let end = done[order.before], end + order.lagDays <= day { return }
    switch order.before {
    case .activity(let index):
      let name = scenario.activities[index].id
      guard activities[name] != nil else { return }
      late.insert(name)
    case .cutover(let group):
      guard anchors[scenario.groups[group].id] != nil else { return }
    }
    broken.insert(order.rule)
  }

  private func length(of activity: Activity) -> Int {
    switch activity.span {
    case .workingDays(let days), .calendarDays(let days): days
    }
  }

  private mutating func work(
    _ records: [PlannedActivity?], on date: CivilDate, _ day: Int, _ left: inout [Int]
  ) {
    var held = [Int](repeating: 0, count: scenario.landscape.teams.count)
    for place in records.indices {
      guard let record = records[place], record.start <= date, date < record.end else { continue }
      let activity = scenario.activities.elements[place]
      var isAtWork = true
      if let demand = activity.demand {
        let there = scenario.teamCalendars[demand.team.offset].capacity(on: day)
        switch activity.span {
        case .workingDays:
          isAtWork = there >= demand.milliPeople[0]
          held[demand.team.offset] += isAtWork ? demand.milliPeople[0] : 0
        case .calendarDays:
          let week = min((date - record.start) / 7, demand.milliPeople.count - 1)
          held[demand.team.offset] += min(there, demand.milliPeople[week])
        }
      }
      left[place] -= isAtWork ? 1 : 0
      // Work that is done before its planned end is planned for too long.
      note(.wellFormed, if: left[place] == 0 && record.end != date + 1)
    }
    for team in held.indices {
      note(.teamCapacity, if: held[team] > scenario.teamCalendars[team].capacity(on: day))
    }
  }

  private mutating func judgePreparation() {
    let firstAnchor = anchors.values.min()
    let own: Set<Activity.Kind> = [
      .integrationPreparation, .provisioning, .dataPreparation, .nonproduction, .rehearsal,
      .drill, .approval, .training,
    ]
    for activity in scenario.activities {
      guard let record = activities[activity.id] else { continue }
      if activity.kind == .repoint {
        note(.partnerWindow, if: !isPartnerDay(record.start, activity))
      }
      guard !late.contains(activity.id) else { continue }
      if activity.kind == .foundation, let firstAnchor {
        note(.foundationFirst, if: record.end > firstAnchor)
      }
      if own.contains(activity.kind), let group = activity.group,
        let anchor = anchors[scenario.groups[group].id]
      {
        note(.nonproductionFirst, if: record.end > anchor)
      }
      if activity.kind == .porting {
        note(.requires, if: users(of: activity.subject).contains { record.end > $0 })
      }
    }
  }

  /// The cutover days of the plants that use a module.
  private func users(of module: Identifier) -> [CivilDate] {
    scenario.landscape.moduleUsage.compactMap { use in
      guard scenario.landscape.modules[use.module].id == module else { return nil }
      let group = scenario.groups.first { $0.plants.contains(use.plant) }
      return group.flatMap { anchors[$0.id] }
    }
  }

  private func isPartnerDay(_ date: CivilDate, _ activity: Activity) -> Bool {
    let integration = scenario.landscape.integrations.first { $0.id == activity.subject }
    let weekdays = (integration?.partnerWindows ?? []).flatMap(\.weekdays)
    let isOpen = weekdays.isEmpty || weekdays.contains(date.weekday)
    return isOpen && activity.allowedStarts?.contains(scenario.calendar.day(date)) ?? true
  }
}
