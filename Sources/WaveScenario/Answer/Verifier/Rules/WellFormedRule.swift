import WaveCalendar
import WaveCore
import WaveLandscape

/// A plan says everything once, in known names, and what it says of one thing agrees.
struct WellFormedRule: PlanRule {
  let rule = HardRule.wellFormed

  func violations(in plan: PlanCase) -> [Violation] {
    plan.reading.faults + labels(in: plan.reading) + moments(in: plan.reading)
      + ends(in: plan.reading)
  }

  /// A cutover carries the lane of its group and the number of its wave.
  private func labels(in reading: PlanReading) -> [Violation] {
    var found: [Violation] = []
    for wave in reading.waves {
      for group in wave.groups {
        guard let cutover = reading.cutovers[group.offset] else { continue }
        let record = reading.plan.cutovers[cutover.place]
        let lane = reading.scenario.laneNames[wave.lane]
        guard record.wave != wave.number || record.lane != lane else { continue }
        found.append(
          violation(
            record.group, needed: "needs wave \(wave.number) of lane \(lane)",
            available: "the plan says wave \(record.wave) of lane \(record.lane)",
            row: reading.members.row(of: group)))
      }
    }
    return found
  }

  /// A cutover starts with its window and lasts as long as its runbook.
  private func moments(in reading: PlanReading) -> [Violation] {
    reading.moves.compactMap { group, cutover in
      guard let interval = cutover.interval,
        let window = reading.scenario.windows[group.offset][cutover.slot.offset]
      else { return nil }
      let start = window.interval.start
      let end = start + reading.scenario.runbooks[group.offset].duration
      guard interval != Interval(start: start, end: end) else { return nil }
      return violation(
        reading.scenario.groups[group].id, needed: "needs to run from \(start) to \(end)",
        available: "the plan says \(interval.start) to \(interval.end)",
        row: reading.members.row(of: group))
    }
  }

  /// An activity ends when its span is worked off, with a pause on days without its team.
  private func ends(in reading: PlanReading) -> [Violation] {
    let activities = reading.scenario.activities
    return activities.indices.compactMap { index in
      let activity = activities[index]
      guard let days = reading.activities[index.offset] else { return nil }
      let end = end(of: activity, start: days.lowerBound, in: reading)
      guard end != days.upperBound else { return nil }
      let due = end.map { "an end on \(reading.date($0))" } ?? "more days than the axis has"
      return violation(
        activity.id,
        needed: "needs \(length(of: activity, in: reading)) from "
          + "\(reading.date(days.lowerBound)): \(due)",
        available: "the plan ends it on \(reading.date(days.upperBound))",
        row: activity.row(in: reading.scenario))
    }
  }

  private func end(of activity: Activity, start: Int, in reading: PlanReading) -> Int? {
    careDays(activity, in: reading).map { start + $0 }
      ?? reading.scenario.end(of: activity, from: start)
  }

  /// The length of hypercare after the cutover that the plan says; nil for other activities.
  private func careDays(_ activity: Activity, in reading: PlanReading) -> Int? {
    guard activity.kind == .hypercare, let group = activity.group,
      let cutover = reading.cutovers[group.offset]
    else { return nil }
    return reading.scenario.hypercareDays[group.offset][cutover.slot.offset]
  }

  private func length(of activity: Activity, in reading: PlanReading) -> String {
    switch activity.span {
    case .calendarDays(let days): Wording.days(careDays(activity, in: reading) ?? days)
    case .workingDays(let days): Wording.count(days, "working day")
    }
  }
}
