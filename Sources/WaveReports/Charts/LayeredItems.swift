/// Things that stand in columns, ordered within each so that few lines between neighbours cross
/// (barycentres; Sugiyama, Tagawa and Toda, 1981).
struct LayeredItems {
  /// The column of each item.
  private(set) var columns: [Int] = []
  /// The height of each item.
  private(set) var heights: [Double] = []
  /// The upper edge of each item, once placed.
  private(set) var tops: [Double] = []
  private var neighbours: [[Int]] = []

  /// Adds an item and returns its place.
  mutating func add(column: Int, height: Double) -> Int {
    columns.append(column)
    heights.append(height)
    tops.append(0)
    neighbours.append([])
    return columns.count - 1
  }

  /// Draws a line between two items.
  mutating func connect(_ first: Int, _ last: Int) {
    neighbours[first].append(last)
    neighbours[last].append(first)
  }

  /// Orders the columns and stacks their items, each column centred on the tallest; returns the
  /// height of that one.
  mutating func place(from top: Double, gap: Double) -> Double {
    let order = ordered()
    let totals = order.map { column in
      column.reduce(-gap) { $0 + heights[$1] + gap }
    }
    let tallest = max(totals.max() ?? 0, 0)
    for (column, total) in zip(order, totals) {
      var y = top + (tallest - total) / 2
      for item in column {
        tops[item] = y
        y += heights[item] + gap
      }
    }
    return tallest
  }

  private func ordered() -> [[Int]] {
    var order = (0..<((columns.max() ?? -1) + 1)).map { column in
      columns.indices.filter { columns[$0] == column }
    }
    for sweep in 0..<8 {
      let places = sweep % 2 == 0 ? Array(order.indices) : order.indices.reversed()
      for place in places {
        let rank = ranks(order)
        let wishes = Dictionary(
          uniqueKeysWithValues: order[place].map { item in
            let near = neighbours[item].map { rank[$0] }
            return (item, near.isEmpty ? rank[item] : near.reduce(0, +) / Double(near.count))
          })
        order[place].sort { (wishes[$0] ?? 0, $0) < (wishes[$1] ?? 0, $1) }
      }
    }
    return order
  }

  /// Where in its column each item stands, from 0 to 1.
  private func ranks(_ order: [[Int]]) -> [Double] {
    var ranks = [Double](repeating: 0, count: columns.count)
    for column in order {
      for (place, item) in column.enumerated() {
        ranks[item] = (Double(place) + 0.5) / Double(column.count)
      }
    }
    return ranks
  }
}
