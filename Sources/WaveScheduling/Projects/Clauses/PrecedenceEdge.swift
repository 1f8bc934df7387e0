/// The head of the edge starts at least `gap` ticks after the tail, if the condition holds.
struct PrecedenceEdge: BitwiseCopyable {
  /// The variable that is earlier.
  var tail: Int32

  /// The variable that is later.
  var head: Int32

  /// The ticks between their starts.
  var gap: Int32

  /// The literal on which the edge depends; −1 where it always holds.
  var condition: Int32
}
