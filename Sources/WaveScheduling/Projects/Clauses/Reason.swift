/// Why a bound has moved; what it stands for is spelled out only when a conflict asks.
struct Reason: BitwiseCopyable {
  /// The kind of rule that moved the bound.
  enum Kind: UInt8, BitwiseCopyable {
    /// A choice of the search, or a fact at the root.
    case choice
    /// The clause numbered `first` has no other literal left.
    case clause
    /// Edge `first` holds.
    case edge
    /// Edge `first` cannot hold: its tail starts at `second` or later, too late for its head.
    case overlap
    /// The capacity of lane `second` is used up by other jobs on tick `first`.
    case capacity
  }

  /// The kind of rule.
  var kind: Kind

  /// A clause, an edge or a tick.
  var first: Int32 = 0

  /// A tick or a lane.
  var second: Int32 = 0

  /// No reason but choice.
  static let choice = Reason(kind: .choice)
}
