import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario
import WaveScheduling

/// The figure that stands against a rule's own: what a rule that allows so much would have to bear.
struct ObstacleFigures {
  /// The problem.
  let problem: PlanningProblem
  /// The schedule into which something is moved.
  let schedule: Schedule

  /// What a constraint would come to with a job on a tick, as the rest of a sentence that begins
  /// with the rule; nil where there is no figure.
  func figure(_ constraint: Constraint, _ job: Index<Job>, at tick: Int) -> String? {
    switch constraint {
    case .precedence(let index): order(problem.description.precedences[index], job)
    case .distance(let index): distance(problem.description.distanceLimits[index], job, tick)
    case .exclusion(let index):
      "\(name(other(problem.description.exclusions[index], than: job))) is in this one"
    case .slotRule(let index): rule(problem.description.slotRules[index], job, tick)
    default: nil
    }
  }

  private func date(_ day: Int) -> CivilDate {
    problem.scenario.calendar.date(min(max(day, 0), problem.scenario.calendar.dayCount))
  }

  private func name(_ job: Index<Job>) -> String { ConflictWriter(problem).name(of: job) }

  private func other(_ pair: JobExclusion, than job: Index<Job>) -> Index<Job> {
    pair.first == job ? pair.second : pair.first
  }

  private func order(_ order: JobOrder, _ job: Index<Job>) -> String? {
    if order.second == job {
      guard let entry = schedule[order.first] else { return nil }
      let day = order.kind == .finishToStart ? entry.finish : entry.start
      return "that is \(date(day))" + (order.lag > 0 ? " and \(Words.days(order.lag))" : "")
    }
    return schedule.start(of: order.second).map { "that is on \(date($0))" }
  }

  private func distance(_ limit: DistanceLimit, _ job: Index<Job>, _ tick: Int) -> String? {
    let other = limit.first == job ? limit.second : limit.first
    return schedule.start(of: other).map { start in
      "it would be for \(Words.days(abs(start - tick))), \(name(other)) is on \(date(start))"
    }
  }

  private func rule(_ rule: SlotRule, _ job: Index<Job>, _ tick: Int) -> String? {
    let others = rule.members.filter { $0 != job }
    let starts = others.compactMap { schedule.start(of: $0) }
    switch rule.kind {
    case .capacity(let weights, _):
      return "it would have \(sum(rule, weights) { $0 == job || schedule.start(of: $0) == tick })"
    case .intervalCapacity(let weights, let ticks, _):
      let used = sum(rule, weights) { member in
        member == job || schedule.start(of: member).map { ticks.contains($0) } ?? false
      }
      return "there would be \(used)"
    case .minimumDistance:
      guard let near = starts.filter({ $0 != tick }).min(by: { abs($0 - tick) < abs($1 - tick) })
      else { return nil }
      return "the wave of \(date(near)) is \(Words.days(abs(near - tick))) away"
    case .maximumSlots: return "there would be \(Set(starts + [tick]).count)"
    case .maximumSlotsByStream(_, let streams):
      var used: Set<[Int]> = []
      for (member, stream) in zip(rule.members, streams) {
        let start = member == job ? tick : schedule.start(of: member)
        if let start { used.insert([start, stream]) }
      }
      return "there would be \(used.count)"
    case .pilot:
      guard let first = starts.min(), tick < first else { return nil }
      return "it would come before the wave of \(date(first))"
    }
  }

  private func sum(
    _ rule: SlotRule, _ weights: [Int], where isCounted: (Index<Job>) -> Bool
  ) -> Int {
    zip(rule.members, weights).reduce(0) { $0 + (isCounted($1.0) ? $1.1 : 0) }
  }
}
