import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveScenario
import WaveScheduling

/// Turns a scenario into a scheduling problem: one job for each cutover and each activity.
struct ProblemBuilder {
  /// What is being built.
  var problem: PlanningProblem

  private var alwaysOn: Index<WorkCalendar>

  /// The problem of a scenario with its plants in those pools and its groups in those slots.
  static func build(
    _ scenario: Scenario, costs: CostModel, hosting: HostingPlan, slots: SlotTable
  ) -> PlanningProblem {
    var builder = ProblemBuilder(scenario, costs: costs, hosting: hosting, slots: slots)
    builder.addTeams()
    builder.addCutovers()
    builder.addActivities()
    builder.addOrders()
    builder.addPairs()
    builder.addSlotRules()
    builder.addCosts(costs)
    return builder.problem
  }

  /// The problem that a plan solves: its plants in the plan's pools, every slot open that rules leave
  /// open.
  static func problem(of plan: Plan, in scenario: Scenario, costs: CostModel) -> PlanningProblem {
    let hosting = HostingPlan(of: plan, in: scenario)
    let slots = SlotTable(
      scenario, hosting: hosting, fixed: scenario.groups.map { _ in nil }, isLenient: false)
    return build(scenario, costs: costs, hosting: hosting, slots: slots)
  }

  private init(
    _ scenario: Scenario, costs: CostModel, hosting: HostingPlan, slots: SlotTable
  ) {
    problem = PlanningProblem(
      scenario: scenario, hosting: hosting, slots: slots,
      objective: costs.objective(pools: hosting.rows(in: scenario)),
      description: SchedulingDescription(horizon: max(1, scenario.calendar.dayCount)))
    alwaysOn = problem.description.calendars.append(WorkCalendar())
  }

  /// The question.
  var scenario: Scenario { problem.scenario }

  private mutating func addTeams() {
    for calendar in scenario.teamCalendars {
      let team = scenario.landscape.teams[calendar.team]
      var capacity = calendar.milliPeople.prefix(problem.description.horizon).map {
        max(0, Int($0))
      }
      while capacity.count < problem.description.horizon { capacity.append(0) }
      problem.description.resources.append(Resource(capacity: capacity))
      problem.rows.teams.append(
        ProblemRow(
          rule: .teamCapacity, row: team.row,
          text: team.people.value >= WhatIf.boundlessPeople
            ? "team \(team.id) works on its days, however many people it has"
            : "team \(team.id) has \(Words.number(team.people.value)) people"))
    }
  }

  private mutating func addCutovers() {
    for group in scenario.groups.indices {
      let days = problem.slots.open(group).map { scenario.calendar.day(of: $0) }
      problem.cutovers.append(problem.description.activities.append(.event(on: days)))
    }
  }

  private mutating func addActivities() {
    problem.jobs = Array(repeating: Index(0), count: scenario.activities.count)
    problem.waits = Array(repeating: 0, count: scenario.activities.count)
    let byName = scenario.activities.indices.sorted {
      scenario.activities[$0].id < scenario.activities[$1].id
    }
    let followers = hypercareLags()
    for index in byName {
      let activity = scenario.activities[index]
      if activity.kind == .hypercare, let group = activity.group,
        let lag = followers[index.offset]
      {
        problem.waits[index.offset] = lag
        let job = problem.description.activities.append(Job(modes: [supportMode(activity, lag)]))
        problem.jobs[index.offset] = job
        problem.description.sameStarts.append(
          SameStartGroup([problem.cutovers[group.offset], job]))
        problem.rows.sameStarts.append(
          ProblemRow(
            rule: .nonproductionFirst, row: scenario.row(of: index),
            text: "\(activity.title.lowercased()) starts \(Words.days(lag)) into its slot"))
      } else {
        problem.jobs[index.offset] = problem.description.activities.append(
          Job(modes: [mode(of: activity)], allowedStarts: starts(of: activity)))
      }
    }
  }

  private func starts(of activity: Activity) -> [Int]? {
    activity.allowedStarts?.filter { 0...problem.description.horizon ~= $0 }
  }

  /// Days from its cutover to each activity that follows one; nil for others.
  private func hypercareLags() -> [Int?] {
    var lags = [Int?](repeating: nil, count: scenario.activities.count)
    for order in scenario.precedences {
      guard case .cutover(let group) = order.before, case .activity(let after) = order.after,
        scenario.activities[after].group == group, order.lagDays >= 0
      else { continue }
      lags[after.offset] = max(lags[after.offset] ?? 0, order.lagDays)
    }
    return lags
  }

  /// Support holds nobody until it begins, then what the team has of it, week by week; as long as
  /// in the open slot in which it lasts longest.
  private func supportMode(_ activity: Activity, _ lag: Int) -> Mode {
    guard let demand = activity.demand, case .calendarDays(let least) = activity.span else {
      var mode = mode(of: activity)
      mode.length += lag
      return mode
    }
    let days =
      activity.group.flatMap { group in
        problem.slots.open(group).map { scenario.hypercareDays[group.offset][$0.offset] }.max()
      } ?? least
    return Mode(
      length: lag + days,
      demands: [
        JobDemand(
          Index(demand.team.offset),
          profile: Array(repeating: 0, count: lag) + demand.profile(days: days), isCapped: true)
      ])
  }

  private func mode(of activity: Activity) -> Mode {
    let amount = activity.demand?.milliPeople.first ?? 0
    let team = activity.demand.map { Index<Resource>($0.team.offset) }
    switch activity.span {
    case .workingDays(let days):
      guard let team, amount > 0 else { return Mode(length: days) }
      return Mode(length: days, pace: .working(alwaysOn), demands: [JobDemand(team, amount)])
    case .calendarDays(let days):
      guard let team, let demand = activity.demand, days > 0, amount > 0 else {
        return Mode(length: days)
      }
      return Mode(
        length: days,
        demands: [JobDemand(team, profile: demand.profile(days: days), isCapped: true)])
    }
  }
}
