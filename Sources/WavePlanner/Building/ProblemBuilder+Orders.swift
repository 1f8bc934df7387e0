import WaveCore
import WaveLandscape
import WaveScenario
import WaveScheduling

extension ProblemBuilder {
  /// Adds what must come before what, in an order that depends on names alone.
  mutating func addOrders() {
    var orders: [(order: JobOrder, row: ProblemRow)] = []
    for order in scenario.precedences {
      guard let row = orderRow(order) else { continue }
      orders.append((JobOrder(job(order.before), before: job(order.after), lag: row.lag), row.row))
    }
    orders += leadOrders()
    orders.sort {
      ($0.order.first, $0.order.second, $0.order.lag) < (
        $1.order.first, $1.order.second, $1.order.lag
      )
    }
    for (order, row) in orders {
      problem.description.precedences.append(order)
      problem.rows.orders.append(row)
    }
  }

  /// The job of one end of an order.
  func job(_ milestone: Milestone) -> Index<Job> {
    switch milestone {
    case .activity(let activity): problem.jobs[activity.offset]
    case .cutover(let group): problem.cutovers[group.offset]
    }
  }

  /// The lag between jobs and the words for an order; nil where hypercare's own start says it.
  private func orderRow(_ order: Precedence) -> (lag: Int, row: ProblemRow)? {
    if case .activity(let after) = order.after, case .cutover(let group) = order.before,
      problem.waits[after.offset] > 0 || scenario.activities[after].kind == .hypercare,
      scenario.activities[after].group == group
    {
      return nil
    }
    var lag = order.lagDays
    if case .activity(let after) = order.after { lag -= problem.waits[after.offset] }
    let wait = order.lagDays == 0 ? "" : "\(Words.days(order.lagDays)) or more "
    return (
      lag,
      ProblemRow(
        rule: order.rule, row: order.row,
        text: "\(name(order.after)) starts \(wait)after \(name(order.before))"
          + (isCutover(order.before) ? "" : " ends"))
    )
  }

  private func isCutover(_ milestone: Milestone) -> Bool {
    if case .cutover = milestone { true } else { false }
  }

  /// What a milestone is called in a sentence.
  func name(_ milestone: Milestone) -> String {
    switch milestone {
    case .activity(let activity): "'\(scenario.activities[activity].title)'"
    case .cutover(let group): "the cutover of \(scenario.groups[group].id)"
    }
  }

  /// A group's pools are ordered their whole lead time before it cuts over.
  private func leadOrders() -> [(order: JobOrder, row: ProblemRow)] {
    scenario.activities.indices.compactMap { index in
      let activity = scenario.activities[index]
      guard activity.kind == .provisioning, let group = activity.group else { return nil }
      let pools = scenario.groups[group].plants.compactMap { problem.hosting.pool(of: $0) }
      guard
        let slowest = pools.max(by: { left, right in
          let (one, two) = (scenario.landscape.pools[left], scenario.landscape.pools[right])
          return (one.leadTime.value, right) < (two.leadTime.value, left)
        })
      else { return nil }
      let pool = scenario.landscape.pools[slowest]
      let days = pool.leadTime.value.daysRoundedUp
      return (
        JobOrder(
          problem.jobs[index.offset], before: problem.cutovers[group.offset],
          kind: .startToStart, lag: days),
        ProblemRow(
          rule: .poolCapacity, row: pool.leadTime.origin.span,
          text: "pool \(pool.id) is ordered \(Words.days(days)) before the cutover of "
            + "\(scenario.groups[group].id)")
      )
    }
  }
}
