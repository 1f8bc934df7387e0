import WaveCore
import WaveLandscape
import WaveScenario
import WaveScheduling

/// How long before a group's cutover each activity must have ended, at the least.
struct PreparationTails: Sendable {
  /// By group: the activities it waits for, with the days between their end and its cutover.
  let byGroup: [[(activity: Index<Activity>, days: Int)]]
  /// By group: the activities that wait for its cutover, with the days between.
  let afterCutover: [[(activity: Index<Activity>, lagDays: Int)]]
  /// The least days each activity can take, by activity row.
  let lengths: [Int]

  /// The tails of a problem's groups.
  ///
  /// - Complexity: groups × their preparations' orders, and the axis for each different length.
  init(_ problem: PlanningProblem) {
    let scenario = problem.scenario
    lengths = Self.leastLengths(scenario)
    var before = [[(activity: Int, lag: Int)]](repeating: [], count: scenario.activities.count)
    var ofCutover = [[(activity: Int, lag: Int)]](repeating: [], count: scenario.groups.count)
    var after = [[(activity: Index<Activity>, lagDays: Int)]](
      repeating: [], count: scenario.groups.count)
    for order in scenario.precedences {
      switch (order.before, order.after) {
      case (.activity(let first), .activity(let next)):
        before[next.offset].append((first.offset, order.lagDays))
      case (.activity(let first), .cutover(let group)):
        ofCutover[group.offset].append((first.offset, order.lagDays))
      case (.cutover(let group), .activity(let next)):
        after[group.offset].append((next, order.lagDays))
      case (.cutover, .cutover): break
      }
    }
    afterCutover = after
    let lengths = lengths
    byGroup = ofCutover.map { Self.longest(from: $0, before, lengths) }
  }

  /// Longest paths back from a cutover, by relaxation until nothing changes.
  private static func longest(
    from ends: [(activity: Int, lag: Int)], _ before: [[(activity: Int, lag: Int)]],
    _ lengths: [Int]
  ) -> [(activity: Index<Activity>, days: Int)] {
    var days: [Int: Int] = [:]
    var pending: [Int] = []
    func reach(_ activity: Int, _ tail: Int) {
      guard days[activity].map({ $0 < tail }) ?? true else { return }
      days[activity] = tail
      pending.append(activity)
    }
    for end in ends { reach(end.activity, end.lag) }
    while let activity = pending.popLast() {
      let tail = (days[activity] ?? 0) + lengths[activity]
      for edge in before[activity] { reach(edge.activity, tail + edge.lag) }
    }
    return days.sorted { $0.key < $1.key }.map { (Index($0.key), $0.value) }
  }

  /// The shortest span from start to end over all starts, pauses included.
  private static func leastLengths(_ scenario: Scenario) -> [Int] {
    var known: [[Int]: Int] = [:]
    return scenario.activities.map { activity in
      switch activity.span {
      case .calendarDays(let days): return days
      case .workingDays(let days):
        guard let demand = activity.demand, let amount = demand.milliPeople.first, amount > 0,
          days > 0
        else { return days }
        let key = [demand.team.offset, amount, days]
        if let least = known[key] { return least }
        let calendar = scenario.teamCalendars[demand.team.offset]
        let worked = calendar.milliPeople.indices.filter {
          calendar.milliPeople[$0] >= Int32(amount)
        }
        var least = Int.max
        for place in worked.indices where place + days <= worked.count {
          least = min(least, worked[place + days - 1] + 1 - worked[place])
        }
        known[key] = least == .max ? days : least
        return known[key] ?? days
      }
    }
  }
}
