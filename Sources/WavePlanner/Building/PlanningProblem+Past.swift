import WaveCalendar
import WaveCore
import WaveScenario
import WaveScheduling

extension PlanningProblem {
  /// Holds no rule against what has happened: the cutovers that stayed, and work that is where it
  /// was.
  ///
  /// What binds the past alone goes; what binds it to the future stays, such as the days between the
  /// last wave and the next. Teams could do what they did.
  mutating func accept(_ past: Schedule, done work: Set<Index<Job>>) {
    var done = work
    for (group, slot) in scenario.pastSlots.enumerated() where slot != nil {
      done.insert(cutovers[group])
    }
    for index in description.precedences.indices
    where done.contains(description.precedences[index].second) {
      description.precedences[index].lag = -description.horizon
    }
    for index in description.distanceLimits.indices
    where done.contains(description.distanceLimits[index].first)
      && done.contains(description.distanceLimits[index].second)
    {
      description.distanceLimits[index].most = description.horizon
    }
    for index in description.slotRules.indices
    where isBroken(description.slotRules[index], by: past, of: done) {
      description.slotRules[index] = description.slotRules[index].without(done)
    }
    carry(past)
  }

  /// Whether members of a rule that are done break it among themselves.
  private func isBroken(_ rule: SlotRule, by past: Schedule, of done: Set<Index<Job>>) -> Bool {
    let ticks = rule.members.map { done.contains($0) ? past[$0]?.start : nil }
    let used = Set(ticks.compactMap(\.self)).sorted()
    func load(_ weights: [Int], on days: Range<Int>) -> Int {
      zip(weights, ticks).reduce(0) { sum, row in
        sum + (row.1.map { days.contains($0) } ?? false ? row.0 : 0)
      }
    }
    switch rule.kind {
    case .capacity(let weights, let limit):
      return used.contains { load(weights, on: $0..<($0 + 1)) > limit }
    case .intervalCapacity(let weights, let days, let limit):
      return load(weights, on: days) > limit
    case .minimumDistance(let least):
      return zip(used, used.dropFirst()).contains { $1 - $0 < least }
    case .pilot(let pilots, let most):
      let first = zip(rule.members, ticks).filter { $0.1 != nil && $0.1 == used.first }.map(\.0)
      return first.count > most || first.contains { !pilots.contains($0) }
    case .maximumSlots, .maximumSlotsByStream: return false
    }
  }

  /// Lets teams carry what they carried, whatever they could have.
  ///
  /// Work pauses on days on which its team is short, and support takes what the team has, so a
  /// capacity is raised only where more was done at once than the team has people for.
  private mutating func carry(_ past: Schedule) {
    let (teams, today) = (scenario.teamCalendars, scenario.today)
    var loads = teams.map { _ in [Int](repeating: 0, count: today) }
    for (activity, job) in zip(scenario.activities, jobs) {
      guard let demand = activity.demand, let entry = past[job], entry.start < today else {
        continue
      }
      let people = demand.milliPeople.max() ?? 0
      let team = demand.team.offset
      for day in max(0, entry.start)..<max(0, entry.start, min(entry.finish, today)) {
        let capacity = teams[team].capacity(on: day)
        switch activity.span {
        case .workingDays where capacity < people: continue
        case .workingDays: loads[team][day] += people
        case .calendarDays: loads[team][day] += min(people, capacity)
        }
      }
    }
    for (team, load) in loads.enumerated() {
      for (day, people) in load.enumerated() where people > teams[team].capacity(on: day) {
        description.resources[Index(team)].capacity[day] = people
      }
    }
  }
}
