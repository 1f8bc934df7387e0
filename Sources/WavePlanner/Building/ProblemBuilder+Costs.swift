import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveScenario
import WaveScheduling

extension ProblemBuilder {
  /// Adds what is paid, and what is to be small in which order.
  mutating func addCosts(_ costs: CostModel) {
    let risky = addStarts(costs)
    let experience = addExperience()
    addSpans()
    addEnds()
    addMaintenance()
    problem.description.objectives = objectives(risk: risky + experience)
  }

  /// What each group costs in each slot by itself; returns the terms that are losses.
  private mutating func addStarts(_ costs: CostModel) -> [Index<JobCost>] {
    var losses: [Index<JobCost>] = []
    var expected = [[Int]](repeating: [], count: problem.cutovers.count)
    for downtime in costs.downtimes { expected[downtime.group] = downtime.expectedBySlot }
    for group in problem.cutovers.indices {
      var plain = [Int](repeating: 0, count: problem.description.horizon + 1)
      var loss = plain
      for slot in problem.slots.open(Index(group)) {
        let day = scenario.calendar.day(of: slot)
        let lost = slot.offset < expected[group].count ? expected[group][slot.offset] : 0
        plain[day] = problem.objective.cutovers[group][slot.offset] - lost
        loss[day] = lost
      }
      problem.description.costs.append(.start(problem.cutovers[group], CostCurve(plain)))
      if loss.contains(where: { $0 != 0 }) {
        losses.append(
          problem.description.costs.append(.start(problem.cutovers[group], CostCurve(loss))))
      }
    }
    return losses
  }

  private mutating func addExperience() -> [Index<JobCost>] {
    let cost = problem.objective.experience
    guard cost.bases.contains(where: { $0 > 0 }) else { return [] }
    return [
      problem.description.costs.append(
        .experience(problem.cutovers, bases: cost.bases, factors: cost.factors))
    ]
  }

  private mutating func addSpans() {
    let days = Array(0...problem.description.horizon)
    var spans: [(key: [Int], term: JobCost)] = []
    for span in problem.objective.spans {
      var members = span.groups.map { problem.cutovers[$0] }
      if let activity = span.activity { members.append(problem.jobs[activity]) }
      let term = JobCost.span(
        members, setup: span.setup, cumulative: span.curve(over: days))
      spans.append((members.map(\.offset) + [span.setup, span.perDay], term))
    }
    spans.sort { $0.key.lexicographicallyPrecedes($1.key) }
    for span in spans { problem.description.costs.append(span.term) }
  }

  private mutating func addEnds() {
    let days = Array(0...problem.description.horizon)
    let ends = problem.objective.setEnds.filter { !$0.groups.isEmpty }.sorted {
      ($0.groups + [$0.perDay]).lexicographicallyPrecedes($1.groups + [$1.perDay])
    }
    for cost in ends {
      problem.description.costs.append(
        .end(cost.groups.map { problem.cutovers[$0] }, cost.curve(over: days)))
    }
  }

  /// A day's maintenance for each day from a port's end until the last cutover of its users.
  private mutating func addMaintenance() {
    let horizon = problem.description.horizon
    let days = Array(0...horizon)
    var finishes: [WorkSpan: [Int]] = [:]
    let costs = problem.objective.maintenance.sorted {
      problem.jobs[$0.activity] < problem.jobs[$1.activity]
    }
    for cost in costs where cost.perDay != 0 && !cost.groups.isEmpty {
      let activity = scenario.activities[Index(cost.activity)]
      let span = WorkSpan(activity)
      let table =
        finishes[span] ?? days.map { problem.scenario.end(of: activity, from: $0) ?? horizon }
      finishes[span] = table
      problem.description.costs.append(
        .start(problem.jobs[cost.activity], CostCurve(table, times: -cost.perDay)))
      problem.description.costs.append(
        .end(
          cost.groups.map { problem.cutovers[$0] }, CostCurve(days, times: cost.perDay)))
    }
  }

  /// The cutovers of each lane.
  private var lanes: [[Index<Job>]] {
    scenario.laneNames.indices.map { lane in
      problem.cutovers.indices.filter { scenario.lanes[$0] == lane }.map { problem.cutovers[$0] }
    }
  }

  /// The wanted objective first, the others after it in the order cost, finish, waves, risk.
  private func objectives(risk: [Index<JobCost>]) -> [JobObjective] {
    let wanted = scenario.settings.objective
    let order = [wanted] + Objective.allCases.filter { $0 != wanted }
    return order.map { objective in
      switch objective {
      case .cost: .cost
      case .finish: .lastStart(problem.cutovers)
      case .waves: .slotsBySet(lanes)
      case .risk: .terms(risk)
      }
    }
  }
}
