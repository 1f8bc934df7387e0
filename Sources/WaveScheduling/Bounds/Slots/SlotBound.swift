/// What no solution of a slot model costs less than.
///
/// Messages settle what members cost together; where the cheapest answers use more of a resource or
/// a slot than there is, or break the order of works, that goes up in price. Whatever the prices
/// are, the bound holds.
public struct SlotBound: Sendable {
  /// What no solution costs less than.
  public private(set) var cost: Int
  /// The terms under which that was found.
  public private(set) var terms: WorkTerms

  private var dual: SlotDual
  private var ascent: PriceAscent

  /// Sweeps before prices rise.
  static let firstSweeps = 10

  /// The bound without prices.
  public init(_ model: SlotModel) {
    dual = SlotDual(model)
    for _ in 0..<Self.firstSweeps { dual.sweep() }
    terms = dual.prices.terms
    ascent = PriceAscent(
      from: Array(
        repeating: 0, count: terms.prices.count + terms.weights.count + model.packs.count),
      factor: 0.05, memory: 0.7, patience: 15)
    cost = Self.whole(dual.bound()) + model.constant
  }

  /// Raises the bound by so many steps, or until a known solution's cost is met.
  public mutating func raise(
    towards target: Int, steps: Int, shouldStop: () -> Bool = { false }
  ) {
    for _ in 0..<steps {
      guard cost < target, !shouldStop(), follow(target) else { return }
      let found = Self.whole(dual.bound()) + dual.model.constant
      if found > cost { (cost, terms) = (found, dual.prices.terms) }
      ascent.note(isBetter: found == cost && terms == dual.prices.terms)
    }
  }

  /// One step; false where nothing is overused.
  private mutating func follow(_ target: Int) -> Bool {
    let (works, packs) = dual.excess()
    let gap = Double(max(target - cost, 1)) * 1_000
    guard ascent.step(works.shares + packs, gap: gap) else { return false }
    let fees = zip(dual.model.packs, ascent.worths.suffix(packs.count)).map { pack, worth in
      Int((worth / Double(max(1, pack.limit))).rounded())
    }
    dual.set(works.terms(ascent.worths), fees: fees)
    dual.sweep()
    return true
  }

  /// Thousandths as whole units, rounded up: costs are whole.
  private static func whole(_ thousandths: Int) -> Int {
    let (quotient, remainder) = thousandths.quotientAndRemainder(dividingBy: 1_000)
    return remainder > 0 ? quotient + 1 : quotient
  }
}
