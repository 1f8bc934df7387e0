import WaveCalendar
import WaveCore
import WaveScenario

/// Why a group cannot cut over in a slot, whatever all others do.
struct SlotObstacle: Hashable, Sendable {
  /// The rule.
  var rule: HardRule
  /// The row it rests on.
  var row: SourceSpan
  /// The reason with both numbers, as a clause about the group: `needs 9 h, window has 8 h`.
  var text: String
  /// The calendar row that cut the window short, where one did.
  var cut: ClosedSlot?
}
