/// What no solution of a slot model costs less than.
///
/// Messages settle what members cost together; where the cheapest answers use more of a resource or
/// a slot than there is, its price goes up (Lagrangian relaxation by subgradients: Held, Wolfe and
/// Crowder 1974). Whatever the prices are, the bound holds.
public struct SlotBound: Sendable {
  /// What no solution costs less than.
  public private(set) var cost: Int
  /// The prices at which that was found, in thousandths for a unit of each resource on a tick, by
  /// resource and week.
  public private(set) var prices: [Int]

  private var dual: SlotDual
  private var fees: [Int]
  /// Prices and fees as what a whole bucket or pack costs.
  private var worths: [Double]
  private var direction: [Double]
  private var bestWorths: [Double]
  var factor = SlotBound.firstFactor
  private var stale = 0

  /// The share of the gap that the first steps go for.
  static let firstFactor = 0.05
  /// Steps without a better bound after which steps get shorter, from the best prices on.
  static let patience = 15
  /// Sweeps before prices rise.
  static let firstSweeps = 10

  /// The bound without prices.
  public init(_ model: SlotModel) {
    dual = SlotDual(model)
    for _ in 0..<Self.firstSweeps { dual.sweep() }
    prices = dual.prices.prices
    fees = model.packs.map { _ in 0 }
    worths = Array(repeating: 0, count: prices.count + fees.count)
    direction = worths
    bestWorths = worths
    cost = 0
    cost = Self.whole(dual.bound()) + model.constant
  }

  /// Raises the bound by so many steps, or until a known solution's cost is met.
  public mutating func raise(
    towards target: Int, steps: Int, shouldStop: () -> Bool = { false }
  ) {
    for _ in 0..<steps {
      guard cost < target, !shouldStop(), follow(target) else { return }
      let found = Self.whole(dual.bound()) + dual.model.constant
      if found > cost {
        (cost, prices, bestWorths) = (found, dual.prices.prices, worths)
        stale = 0
      } else {
        stale += 1
      }
      if stale >= Self.patience {
        (factor, stale, worths) = (factor / 2, 0, bestWorths)
        for place in direction.indices { direction[place] = 0 }
      }
    }
  }

  /// One step; false where nothing is overused.
  private mutating func follow(_ target: Int) -> Bool {
    let norm = turn()
    guard norm > 0 else { return false }
    let step = factor * Double(max(target - cost, 1)) * 1_000 / norm
    let supply = dual.prices.supply
    var now = dual.prices.prices
    for place in worths.indices {
      worths[place] = max(0, worths[place] + step * direction[place])
      if place < supply.count {
        now[place] = supply[place] > 0 ? Int((worths[place] / Double(supply[place])).rounded()) : 0
      } else {
        let limit = max(1, dual.model.packs[place - supply.count].limit)
        fees[place - supply.count] = Int((worths[place] / Double(limit)).rounded())
      }
    }
    dual.set(prices: now, fees: fees)
    dual.sweep()
    return true
  }

  /// Turns the direction towards what is overused now; returns the square of its length.
  private mutating func turn() -> Double {
    let use = dual.use()
    let supply = dual.prices.supply
    var norm = 0.0
    for place in worths.indices {
      var excess = -1.0
      if place < supply.count {
        guard supply[place] > 0 else { continue }
        excess += Double(use.resources[place]) / Double(supply[place])
      } else {
        let pack = place - supply.count
        excess += Double(use.packs[pack]) / Double(max(1, dual.model.packs[pack].limit))
      }
      direction[place] = 0.7 * direction[place] + 0.3 * excess
      if worths[place] > 0 || direction[place] > 0 { norm += direction[place] * direction[place] }
    }
    return norm
  }

  /// Thousandths as whole units, rounded up: costs are whole.
  private static func whole(_ thousandths: Int) -> Int {
    let (quotient, remainder) = thousandths.quotientAndRemainder(dividingBy: 1_000)
    return remainder > 0 ? quotient + 1 : quotient
  }
}
