/// By how much the cheapest placements of all work use more than there is, and break orders.
public struct WorkExcess: Sendable {
  /// What is used of each resource, by resource and week.
  var used: [Int]
  /// What there is of it.
  let supply: [Int]
  /// The ticks by which each order is broken; negative where it is kept with ticks to spare.
  var late: [Int]

  /// Ticks of a broken order that count as much as a whole week of a resource.
  static let ticks = 10

  /// By resource and week, then by order: how far what is used lies above what there is, as a
  /// share of it.
  public var shares: [Double] {
    zip(used, supply).map { $1 > 0 ? Double($0) / Double($1) - 1 : 0 }
      + late.map { Double($0) / Double(Self.ticks) }
  }

  /// The excess of work that must have ended by given ticks, for members in given slots.
  init(_ model: SlotModel, _ rule: WorkPrices, deadlines: [Int?], slots: [Int]) {
    supply = rule.supply
    used = Array(repeating: 0, count: supply.count)
    for (work, deadline) in deadlines.enumerated() {
      if let deadline, model.works[work].resource != nil {
        rule.addUse(of: work, by: deadline, to: &used)
      }
    }
    for (trail, row) in model.trails.enumerated() {
      rule.addUse(ofTrail: trail, at: model.ticks[slots[row.member]], to: &used)
    }
    late = model.orders.map { order in
      guard let first = deadlines[order.first], let second = deadlines[order.second],
        let earlier = rule.times(of: order.first, by: first),
        let later = rule.times(of: order.second, by: second)
      else { return 0 }
      return earlier.upperBound + order.lag - later.lowerBound
    }
  }

  /// What whole weeks and orders are worth under terms.
  public func worths(_ terms: WorkTerms) -> [Double] {
    zip(terms.prices, supply).map { Double($0 * $1) }
      + terms.weights.map { Double($0 * Self.ticks) }
  }

  /// The terms under which whole weeks and orders are worth this much.
  public func terms(_ worths: [Double]) -> WorkTerms {
    WorkTerms(
      prices: supply.indices.map {
        supply[$0] > 0 ? Int((worths[$0] / Double(supply[$0])).rounded()) : 0
      },
      weights: late.indices.map {
        Int((worths[supply.count + $0] / Double(Self.ticks)).rounded())
      })
  }
}
