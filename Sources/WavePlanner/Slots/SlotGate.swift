import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// A rule that says of one group and one slot alone whether they suit each other.
protocol SlotGate: Sendable {
  /// Why not; nil where they do.
  func obstacle(to group: Index<MoveGroup>, in slot: Index<Slot>) -> SlotObstacle?
}
