import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario
import WaveScheduling

/// By when each activity must have ended for a group to cut over on a day, as far as the orders
/// between activities and the days on which teams work tell.
struct PreparationDeadlines {
  private let scenario: Scenario
  private var before: [[(activity: Int, lag: Int)]]
  private var ofCutover: [[(activity: Int, lag: Int)]]
  private var rank: [Int] = []
  private var calendarOf: [Int] = []
  private var calendars: [WorkedDays] = []

  /// The orders of a scenario.
  init(_ scenario: Scenario) {
    self.scenario = scenario
    before = Array(repeating: [], count: scenario.activities.count)
    ofCutover = Array(repeating: [], count: scenario.groups.count)
    for order in scenario.precedences {
      guard case .activity(let first) = order.before else { continue }
      switch order.after {
      case .activity(let next): before[next.offset].append((first.offset, order.lagDays))
      case .cutover(let group): ofCutover[group.offset].append((first.offset, order.lagDays))
      }
    }
    rank = Self.ranks(before)
    sortCalendars()
  }

  private mutating func sortCalendars() {
    var known: [[Int]: Int] = [:]
    calendarOf = scenario.activities.map { activity in
      guard case .workingDays(let days) = activity.span, days > 0, let demand = activity.demand,
        let amount = demand.milliPeople.first, amount > 0
      else { return -1 }
      let key = [demand.team.offset, amount]
      if let number = known[key] { return number }
      known[key] = calendars.count
      calendars.append(
        WorkedDays(scenario.teamCalendars[demand.team.offset].milliPeople, amount: amount))
      return calendars.count - 1
    }
  }

  /// How many orders lie before each activity at the most.
  private static func ranks(_ before: [[(activity: Int, lag: Int)]]) -> [Int] {
    var rank = [Int](repeating: -1, count: before.count)
    func settle(_ activity: Int) -> Int {
      if rank[activity] >= 0 { return rank[activity] }
      rank[activity] = 0
      rank[activity] = (before[activity].map { settle($0.activity) + 1 }).max() ?? 0
      return rank[activity]
    }
    for activity in before.indices { _ = settle(activity) }
    return rank
  }

  /// All activities that a group's cutover waits for, the nearest first.
  func activities(of group: Index<MoveGroup>) -> [Int] {
    var found = Set(ofCutover[group.offset].map(\.activity))
    var pending = Array(found)
    while let activity = pending.popLast() {
      for edge in before[activity] where found.insert(edge.activity).inserted {
        pending.append(edge.activity)
      }
    }
    return found.sorted { (rank[$1], $1) < (rank[$0], $0) }
  }

  /// The last day before which each of a group's activities must have ended for a cutover on a
  /// day, in their order.
  func deadlines(of group: Index<MoveGroup>, _ activities: [Int], cutover day: Int) -> [Int] {
    var place: [Int: Int] = [:]
    for (number, activity) in activities.enumerated() { place[activity] = number }
    var ends = [Int](repeating: Int.max, count: activities.count)
    for edge in ofCutover[group.offset] {
      guard let number = place[edge.activity] else { continue }
      ends[number] = min(ends[number], day - edge.lag)
    }
    for (number, activity) in activities.enumerated() {
      let start = latestStart(of: activity, by: ends[number])
      for edge in before[activity] {
        guard let earlier = place[edge.activity] else { continue }
        ends[earlier] = min(ends[earlier], start - edge.lag)
      }
    }
    return ends
  }

  /// The last day on which an activity can start to have ended by a day; negative where it cannot.
  func latestStart(of index: Int, by end: Int) -> Int {
    let activity = scenario.activities[Index(index)]
    var start: Int
    switch activity.span {
    case .calendarDays(let days): start = end - days
    case .workingDays(let days):
      start =
        calendarOf[index] < 0
        ? end - days : calendars[calendarOf[index]].latestStart(of: days, by: end)
    }
    if let allowed = activity.allowedStarts { start = allowed.last { $0 <= start } ?? -1 }
    return start
  }
}
