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
  /// support begins with its cutover, so neither is touched.
  func settle(_ problem: inout PlanningProblem) {
    guard let settledBefore else { return }
    let calendar = problem.scenario.calendar
    let today = min(calendar.day(settledBefore), problem.description.horizon)
    guard today > 0 else { return }
    let old = schedule(of: problem)
    let frozen = frozenGroups(in: problem, before: settledBefore)
    var done: Set<Index<Job>> = []
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
        done.insert(job)
      }
      problem.settled.insert(job)
    }
    if problem.scenario.today > 0 { problem.accept(old, done: done) }
  }

  private func frozenGroups(in problem: PlanningProblem, before day: CivilDate) -> Set<Int> {
    Set(
      plan.cutovers.filter { $0.slot < day }.compactMap {
        problem.scenario.group(named: $0.group)?.offset
      })
  }
}
