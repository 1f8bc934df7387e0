import WaveCore
import WaveCost

extension TrialPlayer {
  /// Does one activity of the plan.
  mutating func perform(_ activity: Int, _ random: TrialRandom) {
    let table = model.activities
    let factor =
      table.spreads[activity][random.uniform(table.streams[activity])] * strokes.factors[activity]
    let length = wholeDays(of: activity, factor)
    let (ready, last) = readiness(activity)
    var start = Int(table.plannedStarts[activity])
    var driver: Int32 = -1
    if ready > start { (start, driver) = (ready, last) }
    if table.isPicky[activity] { start = allowedStart(of: activity, from: start) }
    let (end, blocker) = hold(activity, from: start, days: length)
    if blocker >= 0 { driver = blocker }
    ends[activity] = end + strokes.delayDays[activity]
    drivers[activity] = driver
    lengths[activity] = roundHalfEven(table.days[activity] * factor * 1000)
    days.activityStarts[activity] = start
    days.activityEnds[activity] = ends[activity]
    days.personMinutes[activity] = roundHalfEven(table.efforts[activity] * factor)
  }

  /// Repeats the last rehearsal of a group that was rolled back, from the Monday after its window
  /// on, and returns the first day after it: a week later where the group never rehearses.
  ///
  /// What it costs is part of the price of a rollback.
  mutating func rehearseAgain(
    _ group: Int, attempt: Int, anchor: Int, _ random: TrialRandom
  ) -> Int {
    let rehearsal = model.lastRehearsals[group]
    guard rehearsal >= 0 else { return anchor + 7 }
    let stream = model.activities.streams[rehearsal]
    let factor =
      model.activities.spreads[rehearsal][random.uniform(stream, attempt: attempt)]
      * strokes.factors[rehearsal]
    let length = wholeDays(of: rehearsal, factor)
    return hold(rehearsal, from: anchor + PlayModel.mondayDay, days: length).end
  }

  /// A length in days of the axis: nearest, ties to even, but a day where anything is to be done.
  private func wholeDays(of activity: Int, _ factor: Double) -> Int {
    let planned = model.activities.days[activity]
    return planned > 0 ? max(1, roundHalfEven(planned * factor)) : 0
  }

  private mutating func hold(
    _ activity: Int, from start: Int, days count: Int
  ) -> (end: Int, blocker: Int32) {
    let table = model.activities
    let team = Int(table.teams[activity])
    let demands = table.demands[activity]
    guard team >= 0, !demands.isEmpty else { return (start + count, -1) }
    if table.isWork[activity] {
      return ledger.work(
        activity, team: team, demand: table.demands.elements[demands.lowerBound], days: count,
        from: start, capacity: model.capacity)
    }
    ledger.hold(
      activity, team: team, demands: table.demands.elements[demands],
      days: start..<(start + count), capacity: model.capacity)
    return (start + count, -1)
  }

  /// The first allowed day from `day` on that finds the team free; the day itself where the
  /// calendar names none any more.
  private func allowedStart(of activity: Int, from day: Int) -> Int {
    let table = model.activities
    let demands = table.demands[activity]
    for place in table.starts[activity] where Int(table.starts.elements[place]) >= day {
      let start = Int(table.starts.elements[place])
      guard !demands.isEmpty else { return start }
      let isFree = ledger.isFree(
        team: Int(table.teams[activity]), demand: table.demands.elements[demands.lowerBound],
        on: start, capacity: model.capacity)
      if isFree { return start }
    }
    return day
  }
}
