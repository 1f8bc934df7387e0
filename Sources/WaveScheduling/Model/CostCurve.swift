/// A cost by tick: a table times a factor.
///
/// Curves that are made from the same array share it, so that thousands of costs which differ only
/// in their rate take the room of one table.
public struct CostCurve: Hashable, Sendable {
  /// One entry for each tick from 0 up to and including the horizon.
  public let table: [Int]

  /// What each entry is multiplied by.
  public let factor: Int

  /// The curve `factor · table[tick]`.
  public init(_ table: [Int], times factor: Int = 1) {
    self.table = table
    self.factor = factor
  }

  /// The cost at a tick.
  public subscript(tick: Int) -> Int { factor * table[tick] }

  /// The number of ticks it tells of.
  public var count: Int { table.count }

  /// The curve at another price, entry by entry.
  public func map(_ price: (Int) -> Int) -> CostCurve {
    CostCurve(table.map { price(factor * $0) })
  }

  /// The least cost on some ticks, of which there is one at least.
  func least(in ticks: ClosedRange<Int>) -> Int {
    let part = table[ticks]
    return factor * ((factor < 0 ? part.max() : part.min()) ?? 0)
  }
}
