/// Lists of different lengths, one behind the other in one array.
struct Ragged<Element: Sendable>: Sendable {
  /// Where each list begins; one entry more than there are lists.
  let first: [Int32]
  /// The elements of all lists.
  let elements: [Element]

  /// The lists in order.
  init(_ lists: [[Element]]) {
    var first: [Int32] = [0]
    var elements: [Element] = []
    for list in lists {
      elements += list
      first.append(Int32(elements.count))
    }
    self.first = first
    self.elements = elements
  }

  /// The places of a list's elements.
  @inline(__always)
  subscript(list: Int) -> Range<Int> { Int(first[list])..<Int(first[list + 1]) }
}
