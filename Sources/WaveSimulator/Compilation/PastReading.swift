import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveScenario

/// Works out which activities have begun and ended, from what is reported and what follows from it.
struct PastReading {
  /// The question.
  let scenario: Scenario
  /// The days as planned.
  let planned: PlanDays
  /// The activities as they are played.
  let activities: ActivityTable
  /// Who waits for whom.
  let order: OrderTable
  /// The first axis day that is still to come.
  let firstDay: Int

  /// When an activity was done.
  struct Span {
    /// Its first axis day; −1 where it has not begun.
    var start = -1
    /// The first axis day after it; −1 where it has not ended.
    var end = -1
    /// Whether a row says so.
    var isReported = false

    /// Whether it has begun and not ended.
    var isGoing: Bool { start >= 0 && end < 0 }
  }

  /// When each activity was done, by row.
  ///
  /// What a row says counts. What came before a cutover that was tried has ended by then. The
  /// hypercare of a cutover that stayed began on its Monday. Of the rest, where the plan is taken
  /// at its word, that went as planned which could: where all it waits for had ended by then.
  func spans(_ actuals: PlanActuals) -> [Span] {
    var spans = reported(actuals)
    let tried = scenario.groups.map { group in
      actuals.cutovers[group.id]?.firstTry.map { scenario.calendar.day($0) }
    }
    settle(before: tried, &spans)
    care(actuals, &spans)
    guard actuals.unreported == .asPlanned else { return spans }
    for node in order.nodes where Int(node) < activities.count && spans[Int(node)].start < 0 {
      let row = Int(node)
      let (start, end) = (planned.activityStarts[row], planned.activityEnds[row])
      guard start < firstDay, activities.careGroups[row] < 0,
        isFree(row, at: start, spans, actuals)
      else { continue }
      spans[row] = Span(start: start, end: end <= firstDay ? end : -1)
    }
    return spans
  }

  /// Days of an activity's span between two axis days: those on which its team has the people, or
  /// all of them.
  func days(of row: Int, from start: Int, to end: Int? = nil) -> Int {
    let days = max(0, start)..<max(max(0, start), end ?? firstDay)
    guard activities.isWork[row], activities.teams[row] >= 0 else { return days.count }
    let place = activities.demands[row].lowerBound
    let demand = activities.demands.elements[place]
    let team = scenario.teamCalendars.first { $0.team.rawValue == activities.teams[row] }
    return days.count { team?.capacity(on: $0) ?? 0 >= Int(demand) }
  }
}

extension PastReading {
  private func reported(_ actuals: PlanActuals) -> [Span] {
    scenario.activities.map { activity in
      guard let actual = actuals.activities[activity.id] else { return Span() }
      return Span(
        start: max(0, scenario.calendar.day(actual.started)),
        end: actual.ended.map { max(0, scenario.calendar.day($0) + 1) } ?? -1, isReported: true)
    }
  }

  /// Ends everything that a tried cutover waits for, at the latest on its first day.
  private func settle(before tried: [Int?], _ spans: inout [Span]) {
    for (group, anchor) in tried.enumerated() {
      guard let anchor else { continue }
      var open = [activities.count + group]
      var seen = Set(open)
      while let node = open.popLast() {
        for place in order.before[node] {
          let earlier = Int(order.before.elements[place].node)
          guard earlier < activities.count, seen.insert(earlier).inserted else { continue }
          open.append(earlier)
          guard spans[earlier].end < 0, !spans[earlier].isReported else { continue }
          let end = min(planned.activityEnds[earlier], anchor)
          let known = spans[earlier].start >= 0 ? spans[earlier].start : Int.max
          spans[earlier].start = min(known, min(planned.activityStarts[earlier], end))
          spans[earlier].end = end
        }
      }
    }
  }

  /// Hypercare that no row mentions begins on the Monday of a cutover that stayed, and lasts as
  /// long as it should.
  private func care(_ actuals: PlanActuals, _ spans: inout [Span]) {
    for row in spans.indices where spans[row].start < 0 && activities.careGroups[row] >= 0 {
      let group = scenario.groups[Index(Int(activities.careGroups[row]))]
      guard let done = actuals.cutovers[group.id]?.done else { continue }
      let start = scenario.calendar.day(done) + PlayModel.mondayDay
      guard start < firstDay else { continue }
      let slot = scenario.calendar.slot(containing: done)?.offset ?? 0
      let lists = scenario.hypercareDays
      let place = Int(activities.careGroups[row])
      let days = lists.indices.contains(place) ? lists[place][slot] : Int(activities.days[row])
      spans[row] = Span(start: start, end: start + days <= firstDay ? start + days : -1)
    }
  }

  private func isFree(_ row: Int, at day: Int, _ spans: [Span], _ actuals: PlanActuals) -> Bool {
    order.before[row].allSatisfy { place in
      let wait = order.before.elements[place]
      let earlier = Int(wait.node)
      if earlier < activities.count {
        return spans[earlier].end >= 0 && spans[earlier].end + Int(wait.lag) <= day
      }
      let group = scenario.groups[Index(earlier - activities.count)]
      guard let done = actuals.cutovers[group.id]?.done else { return false }
      return scenario.calendar.day(done) + Int(wait.lag) <= day
    }
  }
}
