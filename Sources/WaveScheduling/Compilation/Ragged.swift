/// Rows of different lengths in one flat array.
struct Ragged<Element: Sendable>: Sendable {
  /// Where each row begins in `values`, and where the last one ends.
  let bounds: [Int32]

  /// All rows behind each other.
  let values: [Element]

  /// Lays rows behind each other.
  init(_ rows: [[Element]]) {
    var bounds: [Int32] = [0]
    var values: [Element] = []
    bounds.reserveCapacity(rows.count + 1)
    for row in rows {
      values.append(contentsOf: row)
      bounds.append(Int32(values.count))
    }
    self.bounds = bounds
    self.values = values
  }

  /// The number of rows.
  var count: Int { bounds.count - 1 }

  /// The places of a row in `values`.
  func range(_ row: Int) -> Range<Int> { Int(bounds[row])..<Int(bounds[row + 1]) }

  /// A row by itself.
  subscript(row: Int) -> ArraySlice<Element> { values[range(row)] }
}
