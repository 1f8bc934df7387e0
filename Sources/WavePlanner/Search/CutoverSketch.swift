import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveScenario
import WaveScheduling

/// A first answer that looks at cutovers alone: every rule between them and all they cost, with
/// their preparation as cheap as it could be.
///
/// What maintenance costs depends on ports, which follow the cutovers; a search that moves one
/// cutover at a time among ports that stay sees only half of it. Here the ports are thought away:
/// each is paid from the first cutover of its users until the last.
struct CutoverSketch {
  private let problem: PlanningProblem
  private var description: SchedulingDescription

  /// The days of all cutovers, by group; nil where there are none.
  static func days(
    of problem: PlanningProblem, ranges: [ClosedRange<Int>], seed: UInt64, iterations: Int,
    shouldStop: @escaping @Sendable () -> Bool
  ) -> [Int]? {
    guard problem.scenario.settings.objective == .cost, problem.cutovers.count > 1 else {
      return nil
    }
    var sketch = CutoverSketch(problem, ranges)
    sketch.addRules()
    sketch.addCosts()
    guard let solvable = try? SchedulingProblem(sketch.description) else { return nil }
    let result = Solver(solvable, seed: seed).solve(
      SearchBudget(iterations: iterations, nodes: iterations, shouldStop: shouldStop))
    guard result.values != nil, let schedule = result.schedule else { return nil }
    return schedule.entries.map { $0?.start ?? 0 }
  }

  private init(_ problem: PlanningProblem, _ ranges: [ClosedRange<Int>]) {
    self.problem = problem
    description = SchedulingDescription(horizon: problem.description.horizon)
    for job in problem.cutovers {
      let days = problem.description.activities[job].allowedStarts ?? []
      description.activities.append(.event(on: days.filter { ranges[job.offset].contains($0) }))
    }
  }

  private func isCutover(_ job: Index<Job>) -> Bool { problem.group(of: job) != nil }

  private mutating func addRules() {
    for rule in problem.description.slotRules { description.slotRules.append(rule) }
    for pair in problem.description.exclusions { description.exclusions.append(pair) }
    for limit in problem.description.distanceLimits
    where isCutover(limit.first) && isCutover(limit.second) {
      description.distanceLimits.append(limit)
    }
    for order in problem.description.precedences
    where isCutover(order.first) && isCutover(order.second) {
      description.precedences.append(order)
    }
  }

  private mutating func addCosts() {
    let days = Array(0...description.horizon)
    for cost in problem.description.costs {
      switch cost {
      case .start(let job, _) where isCutover(job): description.costs.append(cost)
      case .experience, .span: if areCutovers(cost) { description.costs.append(cost) }
      default: break
      }
    }
    for cost in problem.objective.setEnds where !cost.groups.isEmpty {
      description.costs.append(
        .end(cost.groups.map { problem.cutovers[$0] }, cost.curve(over: days)))
    }
    for cost in problem.objective.maintenance where cost.perDay > 0 && cost.groups.count > 1 {
      description.costs.append(
        .span(
          cost.groups.map { problem.cutovers[$0] }, setup: 0,
          cumulative: CostCurve(days, times: cost.perDay)))
    }
    addRelays()
  }

  private func areCutovers(_ cost: JobCost) -> Bool {
    switch cost {
    case .experience(let jobs, _, _), .span(let jobs, _, _): jobs.allSatisfy(isCutover)
    default: false
    }
  }

  private mutating func addRelays() {
    let preparation = PreparationTails(problem)
    var tables: [Int: [Int]] = [:]
    for span in problem.objective.spans {
      guard let activity = span.activity, span.groups.count == 1, let group = span.groups.first
      else { continue }
      let days = RelayDays(problem, preparation, activity: Index(activity), group: Index(group))
      let job = problem.cutovers[group]
      for day in description.activities[job].allowedStarts ?? [] {
        if let least = days.least(anchor: day), least > 0 {
          tables[group, default: Array(repeating: 0, count: description.horizon + 1)][day] +=
            span.setup + span.perDay * least
        }
      }
    }
    for (group, table) in tables.sorted(by: { $0.key < $1.key }) {
      description.costs.append(.start(problem.cutovers[group], CostCurve(table)))
    }
  }
}
