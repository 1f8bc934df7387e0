import WaveCore

/// Why the plants find no pools.
struct HostingFailure: Error, Hashable, Sendable {
  /// A plant that finds none.
  var plant: Identifier
  /// What each pool lacks.
  var obstacles: [SlotObstacle]
  /// Whether no other distribution of the plants helps.
  var isProven: Bool
}
