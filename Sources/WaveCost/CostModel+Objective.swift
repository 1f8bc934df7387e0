public import WaveCore
import WaveScenario

extension CostModel {
  /// The cost as a planner reads it, with each plant in a given pool.
  ///
  /// - Parameter pools: the pool of each plant, by plant row, as a pool row.
  public func objective(pools: [Int]) -> CostObjective {
    var cutovers = downtimes.map(\.expectedBySlot)
    for group in cutovers.indices where cutovers[group].count != calendar.slotDays.count {
      cutovers[group] = Array(repeating: 0, count: calendar.slotDays.count)
    }
    for cost in support {
      for slot in cost.amounts.indices { cutovers[cost.group][slot] += cost.amounts[slot] }
    }
    for (slot, day) in calendar.slotDays.enumerated() {
      for cost in delays { cutovers[cost.group][slot] += cost.amount(anchor: day) }
      for cost in hosting {
        cutovers[cost.group][slot] += cost.amount(
          anchor: day, pool: pools[cost.plant], horizonEnd: calendar.horizonEnd)
      }
    }
    for (slot, day) in calendar.slotDays.enumerated() {
      for cost in stability { cutovers[cost.group][slot] += cost.amount(anchor: day) }
    }
    return CostObjective(
      constant: fixed.reduce(0) { $0 + $1.amount }, cutovers: cutovers,
      spans: spans.filter { $0.groups.count + ($0.activity == nil ? 0 : 1) > 1 },
      setEnds: setEnds, maintenance: maintenance, experience: experience)
  }

  /// What no plan can go below, however it is made: see `CostObjective.unavoidable`.
  ///
  /// The movable cost of a plan is its total less this.
  public func unavoidable(pools: [Int]) -> Money {
    let isOpen = scenario.windows.map { row in row.map { $0 != nil } }
    return Money(minor: objective(pools: pools).unavoidable(isOpen, calendar))
  }
}
