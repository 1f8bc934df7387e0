import WaveCore
import WaveScheduling

/// Tries every mode and every start of every activity against the checker.
struct BruteForce {
  /// The best values and a schedule that has them, or nil where there is none.
  static func best(
    of description: SchedulingDescription
  ) -> (values: [Int], schedule: Schedule)? {
    let checker = ScheduleChecker(description)
    var best: (values: [Int], schedule: Schedule)?
    let candidates = description.activities.indices.map { entries(of: $0, checker) }
    var schedule = Schedule(entries: candidates.map { _ in nil })
    func extend(_ activity: Int) {
      guard activity < candidates.count else {
        guard checker.violations(of: schedule).isEmpty else { return }
        let values = checker.values(of: schedule)
        if best.map({ values.lexicographicallyPrecedes($0.values) }) ?? true {
          best = (values, schedule)
        }
        return
      }
      for entry in candidates[activity] {
        schedule.entries[activity] = entry
        if isPlausible(description, schedule, activity) { extend(activity + 1) }
      }
    }
    extend(0)
    return best
  }

  /// Every entry of an activity that is right by itself.
  private static func entries(
    of index: Index<Activity>, _ checker: ScheduleChecker
  ) -> [Schedule.Entry?] {
    var activity = checker.description.activities[index]
    (activity.release, activity.deadline, activity.allowedStarts) = (0, nil, nil)
    var alone = SchedulingDescription(horizon: checker.description.horizon)
    alone.calendars = checker.description.calendars
    alone.resources = checker.description.resources
    alone.activities.append(activity)
    alone.dropped = checker.description.dropped.filter {
      switch $0 {
      case .calendar, .capacity: true
      default: false
      }
    }
    let single = ScheduleChecker(alone)
    var found: [Schedule.Entry?] = activity.absenceCost == nil ? [] : [nil]
    for mode in activity.modes.indices {
      for start in 0...alone.horizon {
        for finish in start...alone.horizon {
          let entry = Schedule.Entry(mode: mode, start: start, finish: finish)
          if single.violations(of: Schedule(entries: [entry])).isEmpty { found.append(entry) }
        }
      }
    }
    return found
  }

  /// Whether the last entry keeps the simple links to those before it.
  private static func isPlausible(
    _ description: SchedulingDescription, _ schedule: Schedule, _ last: Int
  ) -> Bool {
    for index in description.sameStarts.indices
    where !description.dropped.contains(.sameStart(index)) {
      let starts = description.sameStarts[index].members.filter { $0.offset <= last }.compactMap {
        schedule.start(of: $0)
      }
      if Set(starts).count > 1 { return false }
    }
    return description.precedences.indices.allSatisfy { index in
      let row = description.precedences[index]
      guard !description.dropped.contains(.precedence(index)),
        max(row.first.offset, row.second.offset) <= last, let first = schedule[row.first],
        let second = schedule[row.second]
      else { return true }
      return second.start >= (row.kind == .finishToStart ? first.finish : first.start) + row.lag
    }
  }
}
