/// What work is charged for while a bound is looked for: capacity that several want, and orders
/// between works that their placements break.
///
/// Whatever the terms are, the bound holds (Lagrangian relaxation: Fisher 1981; orders between works
/// with weights of their own: van de Velde 1995).
public struct WorkTerms: Sendable, Hashable {
  /// The price of a unit of each resource on a tick, in thousandths, by resource and week.
  public var prices: [Int]
  /// What each tick costs by which an order is broken, in thousandths, by order; each tick by which
  /// it is kept more than needed saves as much.
  public var weights: [Int]

  /// Terms.
  public init(prices: [Int], weights: [Int]) {
    self.prices = prices
    self.weights = weights
  }
}
