/// What work costs by the slot of the first member that waits for it, at given prices.
public struct PricedWork: Sendable {
  /// The members that wait.
  public var members: [Int]
  /// The cost by the first of their slots, rounded down; `SlotModel.never` where it cannot be done.
  public var table: [Int]
}

extension SlotModel {
  /// What each work costs at the least where every unit of a resource has a price.
  ///
  /// The costs of all work, less the `rent` of the resources, are never more than what all work
  /// costs in a schedule.
  ///
  /// - Parameter prices: In thousandths for a unit on a tick, by resource and week, as
  ///   `SlotBound.prices` has them.
  public func pricedWorks(at prices: [Int]) -> [PricedWork] {
    var rule = WorkPrices(self)
    _ = rule.set(prices)
    return works.indices.map { index in
      let waits = works[index].waits
      let table = ticks.indices.map { slot in
        let latest = waits.map { $0.deadlines[slot] }.max() ?? 0
        let cost = rule.cost(of: index, by: latest)
        return cost >= Self.never / 2 ? Self.never : Int((Double(cost) / 1_000).rounded(.down))
      }
      return PricedWork(members: waits.map(\.member), table: table)
    }
  }

  /// What the whole supply of all resources costs, rounded up.
  public func rent(at prices: [Int]) -> Int {
    let supply = WorkPrices(self).supply
    let sum = zip(prices, supply).reduce(0) { $0 + $1.0 * $1.1 }
    return (sum + 999) / 1_000
  }
}
