import WaveCore
import WaveLandscape

/// A team is never asked for more people than it has.
struct TeamCapacityRule: PlanRule {
  let rule = HardRule.teamCapacity

  func violations(in plan: PlanCase) -> [Violation] {
    let calendars = plan.scenario.teamCalendars
    var loads = calendars.map { [Int](repeating: 0, count: $0.milliPeople.count) }
    for index in plan.scenario.activities.indices {
      guard let days = plan.reading.activities[index.offset],
        let demand = plan.scenario.activities[index].demand
      else { continue }
      let team = demand.team.offset
      add(
        demand.milliPeople, over: days, pauses: plan.scenario.activities[index].pauses,
        to: &loads[team], of: calendars[team])
    }
    return calendars.indices.flatMap { overloads(calendars[$0], load: loads[$0], plan) }
  }

  /// Work holds its people on days on which the team has them; support holds what the team has of
  /// them on days on which it works at all.
  private func add(
    _ people: [Int], over days: Range<Int>, pauses: Bool, to load: inout [Int],
    of calendar: TeamCalendar
  ) {
    guard !people.isEmpty else { return }
    for day in days.clamped(to: 0..<load.count) {
      let week = pauses ? 0 : min((day - days.lowerBound) / 7, people.count - 1)
      let capacity = calendar.capacity(on: day)
      if pauses {
        if capacity >= people[week] { load[day] += people[week] }
      } else {
        load[day] += min(people[week], capacity)
      }
    }
  }

  /// One violation for each run of days that asks too much, with its worst day; what has
  /// happened asks for nobody any more.
  private func overloads(
    _ calendar: TeamCalendar, load: [Int], _ plan: PlanCase
  ) -> [Violation] {
    let team = plan.scenario.landscape.teams[calendar.team]
    var found: [Violation] = []
    var run: (first: Int, last: Int, worst: Int)?
    func excess(_ day: Int) -> Int { load[day] - calendar.capacity(on: day) }
    for day in load.indices.dropFirst(plan.scenario.today) {
      if excess(day) > 0 {
        let worst = run.map { excess(day) > excess($0.worst) ? day : $0.worst } ?? day
        run = (run?.first ?? day, day, worst)
      } else if let ended = run, calendar.capacity(on: day) > 0 || day - ended.last > 4 {
        found.append(overload(team, ended, load[ended.worst], calendar, plan))
        run = nil
      }
    }
    if let run { found.append(overload(team, run, load[run.worst], calendar, plan)) }
    return found
  }

  private func overload(
    _ team: Team, _ run: (first: Int, last: Int, worst: Int), _ load: Int,
    _ calendar: TeamCalendar, _ plan: PlanCase
  ) -> Violation {
    let date = plan.reading.date
    let span = run.first == run.last ? "" : " (over from \(date(run.first)) to \(date(run.last)))"
    return violation(
      team.id, needed: "needs \(Wording.people(load)) on \(date(run.worst))\(span)",
      available: "has \(Wording.people(calendar.capacity(on: run.worst)))", row: team.row)
  }
}

extension Activity {
  /// Whether the activity pauses while its team is short of people, as all but waiting does.
  fileprivate var pauses: Bool {
    if case .workingDays = span { return true }
    return false
  }
}
