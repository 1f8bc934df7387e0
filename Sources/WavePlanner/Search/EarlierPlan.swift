import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario
import WaveScheduling

/// A plan that is planned from: where the search begins, and what of it is settled already.
struct EarlierPlan: Sendable {
  /// The plan.
  let plan: Plan
  /// Work that begins before this day stays, and no other work begins before it; nil where
  /// nothing is settled.
  let settledBefore: CivilDate?

  /// The schedule it tells of a problem; what it does not place is absent.
  func schedule(of problem: PlanningProblem) -> Schedule {
    PlanReader(problem: problem).schedule(of: plan)
  }

  /// Holds settled work of a problem where it is, and all other work after that day.
  ///
  /// What a group that may still move has begun for itself, its tests and rehearsals, stays or is
  /// done anew after that day, because its evidence runs out. Cutovers are held by pins, and
  /// support begins with its cutover, so neither is touched. What teams did before that day they
  /// could do.
  func settle(_ problem: inout PlanningProblem) {
    guard let settledBefore else { return }
    let calendar = problem.scenario.calendar
    let today = min(calendar.day(settledBefore), problem.description.horizon)
    guard today > 0 else { return }
    let old = schedule(of: problem)
    let frozen = frozenGroups(in: problem, before: settledBefore)
    carry(old, before: today, &problem)
    for index in problem.scenario.activities.indices {
      let activity = problem.scenario.activities[index]
      let job = problem.jobs[index.offset]
      guard activity.kind != .hypercare else { continue }
      let isFrozen = activity.group.map { frozen.contains($0.offset) }
      guard let entry = old[job], entry.start < today || isFrozen == true else {
        problem.description.activities[job].release = today
        continue
      }
      if isFrozen == false {
        let later = problem.description.activities[job].allowedStarts?.filter { $0 >= today }
        problem.description.activities[job].allowedStarts =
          [entry.start] + (later ?? Array(today...problem.description.horizon))
      } else {
        problem.description.activities[job].allowedStarts = [entry.start]
      }
      problem.settled.insert(job)
    }
  }

  /// Lets teams carry what they carried before a day, whatever they could have.
  ///
  /// Work pauses on days on which its team is short, and support takes what the team has, so a
  /// capacity is raised only where more was done at once than the team has people for.
  private func carry(_ old: Schedule, before today: Int, _ problem: inout PlanningProblem) {
    let teams = problem.scenario.teamCalendars
    var loads = teams.map { _ in [Int](repeating: 0, count: today) }
    for (activity, job) in zip(problem.scenario.activities, problem.jobs) {
      guard let demand = activity.demand, let entry = old[job], entry.start < today else {
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
        problem.description.resources[Index(team)].capacity[day] = people
      }
    }
  }

  private func frozenGroups(in problem: PlanningProblem, before day: CivilDate) -> Set<Int> {
    Set(
      plan.cutovers.filter { $0.slot < day }.compactMap {
        problem.scenario.group(named: $0.group)?.offset
      })
  }
}
