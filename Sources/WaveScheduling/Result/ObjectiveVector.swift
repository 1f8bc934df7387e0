/// The values of up to four objectives, compared in their order.
public struct ObjectiveVector: Hashable, Sendable, Comparable {
  /// The values; unused places are 0.
  let values: SIMD4<Int>

  /// The number of objectives.
  public let count: Int

  /// A vector of values.
  init(_ values: SIMD4<Int>, count: Int) {
    self.values = values
    self.count = count
  }

  /// The value of an objective, counted from 0.
  public subscript(place: Int) -> Int { values[place] }

  /// The value that counts first.
  public var primary: Int { values[0] }

  /// Whether the left vector is smaller at the first place where they differ.
  public static func < (left: ObjectiveVector, right: ObjectiveVector) -> Bool {
    left.values.precedes(right.values)
  }
}

extension SIMD4<Int> {
  /// Whether this is smaller at the first place where both differ.
  func precedes(_ other: SIMD4<Int>) -> Bool {
    for place in 0..<4 where self[place] != other[place] { return self[place] < other[place] }
    return false
  }
}
