import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveScheduling

/// Explains the place of one group in a plan by trying every other slot for it.
struct GroupExplainer {
  /// The problem the plan solves.
  let problem: PlanningProblem
  /// The plan.
  let plan: Plan
  /// The words.
  let words: ObstacleWords

  private let solvable: SchedulingProblem?
  private let schedule: Schedule
  /// The groups that wait for each activity or are waited for by it, by activity row.
  private let users: [Set<Int>]

  /// An explainer of a plan.
  init(_ problem: PlanningProblem, _ plan: Plan) {
    self.problem = problem
    self.plan = plan
    solvable = try? SchedulingProblem(problem.description)
    schedule = PlanReader(problem: problem).schedule(of: plan)
    words = ObstacleWords(problem: problem, schedule: schedule)
    users = Self.users(of: problem.scenario)
  }

  private var scenario: Scenario { problem.scenario }

  /// Why groups are where they are, in their order.
  func explanations(of groups: some Sequence<Index<MoveGroup>>) -> [PlanExplanation] {
    guard let solvable, var probe = ScheduleProbe(solvable, schedule) else {
      return groups.map { group in explanation(of: group) { statics(of: group, except: $0) } }
    }
    var explanations: [PlanExplanation] = []
    for group in groups {
      explanations.append(
        explanation(of: group) { alternatives(to: $0, of: group, &probe) })
    }
    return explanations
  }

  private func explanation(
    of group: Index<MoveGroup>, alternatives: (CivilDate?) -> [SlotAlternative]
  ) -> PlanExplanation {
    let members = scenario.groups[group]
    let landscape = scenario.landscape
    let cutover = plan.cutovers.first { $0.group == members.id }
    let slots = alternatives(cutover?.slot)
    return PlanExplanation(
      asset: members.id, group: members.id,
      members: members.plants.map { landscape.plants[$0].id }
        + members.databases.map { landscape.databases[$0].id }
        + members.integrations.map { landscape.integrations[$0].id },
      wave: cutover?.wave ?? 0, slot: cutover?.slot ?? scenario.calendar.firstDay,
      joins: members.reasons.map(words.join),
      binds: binding(slots, before: cutover?.slot ?? scenario.calendar.firstDay),
      alternatives: slots,
      waits: WaitingGroups(problem: problem, schedule: schedule).reasons(of: group))
  }

  private func alternatives(
    to current: CivilDate?, of group: Index<MoveGroup>, _ probe: inout ScheduleProbe
  ) -> [SlotAlternative] {
    let companions = companions(of: group)
    let now = probe.values[objectivePlace]
    return scenario.calendar.slots.indices.compactMap { slot in
      guard scenario.calendar.slots[slot].firstDay != current else { return nil }
      return alternative(slot, for: group, companions, now, &probe)
    }
  }

  /// What a slot would mean for a group, given the cost as it is now.
  private func alternative(
    _ slot: Index<Slot>, for group: Index<MoveGroup>, _ companions: [Index<Job>], _ now: Int,
    _ probe: inout ScheduleProbe
  ) -> SlotAlternative {
    let day = scenario.calendar.slots[slot].firstDay
    if let obstacle = problem.slots.obstacle(to: group, in: slot) {
      return SlotAlternative(slot: day, costDifference: nil, obstacle: words.reason(obstacle))
    }
    let outcome = probe.move(
      problem.cutovers[group.offset], with: companions, to: scenario.calendar.day(of: slot))
    if case .values(let values) = outcome {
      return SlotAlternative(
        slot: day, costDifference: Money(minor: values[objectivePlace] - now), obstacle: nil)
    }
    return SlotAlternative(
      slot: day, costDifference: nil,
      obstacle: words.reason(
        outcome, group, at: scenario.calendar.day(of: slot)))
  }

  /// What single slots would mean for groups; nil where there is no such slot, or where only a
  /// plan that keeps every rule could tell.
  func alternatives(
    at places: [(group: Index<MoveGroup>, day: CivilDate)]
  ) -> [SlotAlternative?] {
    guard let solvable, var probe = ScheduleProbe(solvable, schedule) else {
      return places.map { statics(of: $0.group, except: nil, only: $0.day).first }
    }
    let now = probe.values[objectivePlace]
    var found: [SlotAlternative?] = []
    for (group, day) in places {
      guard let slot = scenario.calendar.slot(containing: day) else {
        found.append(nil)
        continue
      }
      found.append(alternative(slot, for: group, companions(of: group), now, &probe))
    }
    return found
  }

  /// Where cost stands among the objectives.
  private var objectivePlace: Int {
    let wanted = scenario.settings.objective
    return ([wanted] + Objective.allCases.filter { $0 != wanted }).firstIndex(of: .cost) ?? 0
  }

  /// Only what the group's own windows and pins say: for plans that break other rules.
  private func statics(
    of group: Index<MoveGroup>, except current: CivilDate?, only wanted: CivilDate? = nil
  ) -> [SlotAlternative] {
    scenario.calendar.slots.indices.compactMap { slot in
      let day = scenario.calendar.slots[slot].firstDay
      guard day != current, wanted.map({ $0 == day }) ?? true,
        let obstacle = problem.slots.obstacle(to: group, in: slot)
      else { return nil }
      return SlotAlternative(slot: day, costDifference: nil, obstacle: words.reason(obstacle))
    }
  }

  /// What moves along with a group: its own work, and work that nothing else waits for.
  private func companions(of group: Index<MoveGroup>) -> [Index<Job>] {
    scenario.activities.indices.filter { index in
      let activity = scenario.activities[index]
      if let own = activity.group { return own == group }
      return users[index.offset] == [group.offset]
    }.map { problem.jobs[$0.offset] }
  }

  private static func users(of scenario: Scenario) -> [Set<Int>] {
    var users = [Set<Int>](repeating: [], count: scenario.activities.count)
    for order in scenario.precedences {
      for (one, other) in [(order.before, order.after), (order.after, order.before)] {
        guard case .activity(let activity) = one else { continue }
        switch other {
        case .cutover(let group): users[activity.offset].insert(group.offset)
        case .activity(let next):
          if let group = scenario.activities[next].group {
            users[activity.offset].insert(group.offset)
          }
        }
      }
    }
    return users
  }

  /// The reasons against earlier slots, those nearest to the plan's first, each once.
  private func binding(_ slots: [SlotAlternative], before current: CivilDate) -> [ExplainedReason] {
    var reasons: [ExplainedReason] = []
    for slot in slots.reversed() where slot.slot < current {
      var reason: ExplainedReason
      if let obstacle = slot.obstacle {
        reason = obstacle
      } else if let more = slot.costDifference {
        let currency = scenario.landscape.currency
        let less = more < .zero
        let amount = currency.whole(less ? .zero - more : more)
        reason = ExplainedReason(
          text: "the week of \(slot.slot) would cost \(currency) \(amount) "
            + (less ? "less: the search did not find it" : "more"),
          rule: nil, row: nil)
      } else {
        continue
      }
      let isKnown = reasons.contains { $0.rule == reason.rule && $0.row == reason.row }
      if isKnown { continue }
      if slot.obstacle != nil { reason.text = "in the week of \(slot.slot): \(reason.text)" }
      reasons.append(reason)
      if reasons.count == Self.mostReasons { break }
    }
    return reasons
  }

  /// How many reasons are given.
  static let mostReasons = 6
}
