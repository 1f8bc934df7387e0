import WaveCore
import WaveLandscape
import WaveScenario
import WaveScheduling

extension RuleOfThumb {
  /// The schedule that the rule leads to.
  func result(_ problem: PlanningProblem, _ solvable: SchedulingProblem) -> SchedulingResult {
    let groups = problem.scenario.groups.indices.sorted {
      (key($0, problem), $0) < (key($1, problem), $1)
    }
    var ranks = [Int](repeating: 1 << 30, count: problem.description.activities.count)
    var rankOf = [Int](repeating: 0, count: groups.count)
    for (rank, group) in groups.enumerated() {
      rankOf[group.offset] = rank
      ranks[problem.cutovers[group.offset].offset] = rank
    }
    for (activity, job) in zip(problem.scenario.activities, problem.jobs) {
      if let group = activity.group { ranks[job.offset] = rankOf[group.offset] }
    }
    return Solver(solvable).list(by: ranks, isForward: self == .nextFit)
  }

  private func key(_ group: Index<MoveGroup>, _ problem: PlanningProblem) -> Int {
    let scenario = problem.scenario
    let plants = scenario.groups[group].plants.map { scenario.landscape.plants[$0] }
    switch self {
    case .nextFit: return plants.count
    case .leastCriticalFirst: return -(plants.map(\.criticality.value).min() ?? 4)
    case .dependencyLevels: return Self.level(of: group, scenario)
    }
  }

  /// How many orders lie before a group's cutover at the most.
  private static func level(of group: Index<MoveGroup>, _ scenario: Scenario) -> Int {
    var level = 0
    var front: Set<Index<MoveGroup>> = [group]
    // A circle of orders would have been a contradiction before; no chain is longer than this.
    while level < scenario.groups.count {
      var earlier: Set<Index<MoveGroup>> = []
      for order in scenario.precedences {
        if case .cutover(let first) = order.before, case .cutover(let second) = order.after,
          front.contains(second), first != second
        {
          earlier.insert(first)
        }
      }
      if earlier.isEmpty { return level }
      front = earlier
      level += 1
    }
    return level
  }
}
