/// One move of a bound of a variable.
struct TrailEntry: BitwiseCopyable {
  /// The variable.
  var variable: Int32

  /// Whether the upper bound fell; else the lower bound rose.
  var isUpper: Bool

  /// The bound before.
  var old: Int32

  /// The bound after.
  var new: Int32

  /// The number of choices made before, this one included where it is one.
  var level: Int32

  /// Why.
  var reason: Reason
}
