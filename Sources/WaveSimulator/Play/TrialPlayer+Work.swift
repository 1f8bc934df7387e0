import WaveCore
import WaveCost

extension TrialPlayer {
  /// Does one activity of the plan.
  mutating func perform(_ activity: Int, _ random: TrialRandom) {
    guard model.past.starts[activity] < 0 else { return carryOn(activity, random) }
    let factor = draws[activity] * strokes.factors[activity]
    let length =
      wholeDays(of: activity, factor) + model.extraDays(activity, anchors: days.anchors)
    let (ready, last) = readiness(activity)
    var start = Int(model.activities.plannedStarts[activity])
    var driver: Int32 = -1
    if ready > start { (start, driver) = (ready, last) }
    if model.activities.isPicky[activity] { start = allowedStart(of: activity, from: start) }
    let (end, blocker) = hold(activity, from: start, days: length)
    if blocker >= 0 { driver = blocker }
    ends[activity] = end + strokes.delayDays[activity]
    drivers[activity] = driver
    lengths[activity] = roundHalfEven(model.activities.days[activity] * factor * 1000)
    days.activityStarts[activity] = start
    days.activityEnds[activity] = ends[activity]
    days.personMinutes[activity] = roundHalfEven(model.activities.efforts[activity] * factor)
    journal?.note(
      .work(
        TrialJournal.Work(
          activity: activity, planned: Int(model.activities.plannedStarts[activity]),
          ready: ready, after: last, start: start, end: ends[activity],
          likelyDays: model.activities.days[activity], factor: factor, days: length,
          delay: strokes.delayDays[activity], blocker: blocker,
          personMinutes: days.personMinutes[activity])))
  }

  /// Repeats the last rehearsal of a group that was rolled back, from the Monday after its window
  /// on, and returns the first day after it: a week later where the group never rehearses.
  ///
  /// What it costs is part of the price of a rollback.
  mutating func rehearseAgain(
    _ group: Int, attempt: Int, anchor: Int, _ random: TrialRandom
  ) -> Int {
    let rehearsal = model.lastRehearsals[group]
    guard rehearsal >= 0 else {
      journal?.note(
        .again(
          TrialJournal.Again(
            group: group, rehearsal: -1, from: anchor, days: 7, end: anchor + 7)))
      return anchor + 7
    }
    let uniform = random.uniform(model.activities.streams[rehearsal], attempt: attempt)
    let factor = model.activities.spreads.value(rehearsal, uniform) * strokes.factors[rehearsal]
    let length = wholeDays(of: rehearsal, factor)
    let from = anchor + PlayModel.mondayDay
    let end = hold(rehearsal, from: from, days: length).end
    journal?.note(
      .again(
        TrialJournal.Again(
          group: group, rehearsal: rehearsal, from: from, days: length, end: end)))
    return end
  }

  /// A length in days of the axis: nearest, ties to even, but a day where anything is to be done.
  func wholeDays(of activity: Int, _ factor: Double) -> Int {
    let planned = model.activities.days[activity]
    return planned > 0 ? max(1, roundHalfEven(planned * factor)) : 0
  }

  /// Lets an activity hold its team from a day on; returns the day after it, and what held the team
  /// before it could begin.
  mutating func hold(
    _ activity: Int, from start: Int, days count: Int
  ) -> (end: Int, blocker: Int32) {
    let team = Int(model.activities.teams[activity])
    let demands = model.activities.demands[activity]
    guard team >= 0, !demands.isEmpty else { return (start + count, -1) }
    if model.activities.isWork[activity] {
      return ledger.work(
        activity, team: team, demand: model.activities.demands.elements[demands.lowerBound],
        days: count,
        from: start, capacity: model.capacity)
    }
    ledger.hold(
      activity, team: team, demands: model.activities.demands.elements[demands],
      days: start..<(start + count), capacity: model.capacity)
    return (start + count, -1)
  }

  /// The first allowed day from `day` on that finds the team free; the day itself where the
  /// calendar names none any more.
  private func allowedStart(of activity: Int, from day: Int) -> Int {
    let demands = model.activities.demands[activity]
    for place in model.activities.starts[activity]
    where Int(model.activities.starts.elements[place]) >= day {
      let start = Int(model.activities.starts.elements[place])
      guard !demands.isEmpty else { return start }
      let isFree = ledger.isFree(
        team: Int(model.activities.teams[activity]),
        demand: model.activities.demands.elements[demands.lowerBound],
        on: start, capacity: model.capacity)
      if isFree { return start }
    }
    return day
  }
}
