/// What starts cost, laid out flat: activities whose curves share a table share it here too.
struct StartCosts {
  /// Where the table of each activity begins, or −1 for one whose start costs nothing.
  private(set) var first: [Int32]

  /// What the table of each activity is multiplied by.
  private(set) var factor: [Int]

  /// The tables behind each other.
  private(set) var tables: [Int] = []

  private var places: [Table: Int32] = [:]

  /// Lays out the curves of all activities; those of one activity are added up.
  init(_ curves: [[CostCurve]], horizon: Int) {
    first = Array(repeating: -1, count: curves.count)
    factor = Array(repeating: 0, count: curves.count)
    for (activity, own) in curves.enumerated() {
      guard let curve = own.first else { continue }
      let sum = own.count == 1 ? curve : Self.sum(own, horizon: horizon)
      first[activity] = place(of: sum.table)
      factor[activity] = sum.factor
    }
  }

  private static func sum(_ curves: [CostCurve], horizon: Int) -> CostCurve {
    CostCurve((0...horizon).map { tick in curves.reduce(0) { $0 + $1[tick] } })
  }

  private mutating func place(of table: [Int]) -> Int32 {
    if let place = places[Table(entries: table)] { return place }
    let place = Int32(tables.count)
    tables += table
    places[Table(entries: table)] = place
    return place
  }

  /// A table that is found again by a few of its entries; tables that share memory are equal at a
  /// glance.
  private struct Table: Hashable {
    let entries: [Int]

    func hash(into hasher: inout Hasher) {
      for part in 0...4 where !entries.isEmpty {
        hasher.combine(entries[(entries.count - 1) * part / 4])
      }
    }
  }
}
