/// How good a board is: first by what is missing, then by its objectives.
struct Standing: Equatable {
  /// The number of units that are not placed.
  var missing: Int

  /// The objectives of what is placed.
  var values: SIMD4<Int>

  /// Whether this is better.
  func precedes(_ other: Standing) -> Bool {
    missing != other.missing ? missing < other.missing : values.precedes(other.values)
  }
}
