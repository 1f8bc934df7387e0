public import WaveCore

/// What is wrong with a tiny world: always a fault of the test, with the evidence.
public enum WorldFailure: Error, Hashable, Sendable {
  /// A row names a thing that the world lacks.
  case unknown(Identifier)
  /// No slot is left that would obviously do for a group.
  case noSlot(Identifier)
  /// The axis ends before an activity does.
  case noRoom(Identifier)
}
