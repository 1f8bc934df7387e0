import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario
import WaveSimulator

extension Plan {
  /// The plan with what really happened in it, as one to plan anew from.
  ///
  /// Cutovers that stayed are in their slots. Those that were to come by the last day reported on and
  /// did not stay are left out, and so is work that was to begin by then and has not. Work that has
  /// begun keeps its planned length and, where they agree with what is known, its planned days.
  /// Otherwise what has ended is moved to end by that day, and what goes on to end after it, as far
  /// as what it waits for lets it.
  func asHappened(_ actuals: PlanActuals, in scenario: Scenario) -> Plan {
    let past = Simulation(scenario, plan: self, actuals: actuals).pastDays
    var plan = self
    plan.cutovers = cutovers.compactMap { cutover in
      guard let done = actuals.cutovers[cutover.group]?.done else {
        return cutover.slot > actuals.asOf ? cutover : nil
      }
      var moved = cutover
      moved.slot = done
      return moved
    }
    var work = BegunWork(scenario, today: scenario.calendar.day(actuals.asOf) + 1)
    plan.activities =
      activities.sorted { ($0.start, $0.end, $0.activity) < ($1.start, $1.end, $1.activity) }
      .compactMap { planned in
        guard let place = work.place(of: planned.activity) else { return nil }
        let known = past[place.offset]
        guard let began = known.start else {
          return planned.start > actuals.asOf ? planned : nil
        }
        return work.settle(planned, at: place, began: began, hasEnded: known.end != nil)
      }
      .sorted { $0.activity < $1.activity }
    return plan
  }
}

/// Finds days for begun work, one after another, each after what it waits for.
private struct BegunWork {
  private let scenario: Scenario
  private let places: [Identifier: Index<Activity>]
  private let waits: [[(before: Index<Activity>, lag: Int)]]
  /// The first axis day that is still to come.
  private let today: Int
  /// The first axis day after each activity that has its days, by activity row.
  private var ends: [Int?]

  init(_ scenario: Scenario, today: Int) {
    self.scenario = scenario
    self.today = today
    places = Dictionary(
      zip(scenario.activities.map(\.id), scenario.activities.indices)
    ) { first, _ in first }
    var waits = scenario.activities.map { _ in [(before: Index<Activity>, lag: Int)]() }
    for order in scenario.precedences {
      guard case .activity(let before) = order.before, case .activity(let after) = order.after
      else { continue }
      waits[after.offset].append((before, order.lagDays))
    }
    self.waits = waits
    ends = scenario.activities.map { _ in nil }
  }

  func place(of activity: Identifier) -> Index<Activity>? { places[activity] }

  /// Begun work on days of its planned length; nil where the axis ends before it does.
  mutating func settle(
    _ planned: PlannedActivity, at place: Index<Activity>, began: Int, hasEnded: Bool
  ) -> PlannedActivity? {
    let first = scenario.calendar.day(planned.start)
    let start = start(of: place, planned: first, began: began, hasEnded: hasEnded)
    guard let end = scenario.end(of: scenario.activities[place], from: start) else { return nil }
    ends[place.offset] = end
    return PlannedActivity(
      activity: planned.activity, start: scenario.calendar.date(start),
      end: scenario.calendar.date(end))
  }

  private func start(
    of place: Index<Activity>, planned: Int, began: Int, hasEnded: Bool
  ) -> Int {
    let activity = scenario.activities[place]
    let ready =
      waits[place.offset].compactMap { wait in
        ends[wait.before.offset].map { $0 + wait.lag }
      }.max() ?? 0
    func stands(_ start: Int) -> Bool {
      guard let end = scenario.end(of: activity, from: start) else { return false }
      return hasEnded ? end <= today : start < today && end > today
    }
    if planned >= ready, stands(planned) { return planned }
    let usual = max(ready, min(began, today - 1))
    let tried = hasEnded ? Array((ready...usual).reversed()) : Array(usual..<max(usual + 1, today))
    let days = tried.filter { works(activity, on: $0) }
    return days.first(where: stands) ?? firstWorked(by: activity, from: hasEnded ? ready : usual)
  }

  private func firstWorked(by activity: Activity, from day: Int) -> Int {
    (day..<max(day + 1, scenario.calendar.dayCount)).first { works(activity, on: $0) } ?? day
  }

  private func works(_ activity: Activity, on day: Int) -> Bool {
    guard case .workingDays = activity.span, let demand = activity.demand else { return true }
    let team = scenario.teamCalendars[demand.team.offset]
    return team.capacity(on: day) >= demand.milliPeople.first ?? 0
  }
}
