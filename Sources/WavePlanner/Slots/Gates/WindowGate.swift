import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// A group cuts over where all its plants may be down at once.
struct WindowGate: SlotGate {
  /// The question.
  let scenario: Scenario

  func obstacle(to group: Index<MoveGroup>, in slot: Index<Slot>) -> SlotObstacle? {
    guard scenario.windows[group.offset][slot.offset] == nil else { return nil }
    let closed = scenario.closures[group.offset][slot.offset]
    let rule: HardRule = closed.contains { $0.reason == .blackout } ? .blackout : .window
    let row = closed.first?.row ?? scenario.row(of: group)
    let day = scenario.calendar.slots[slot].firstDay
    let words = closed.isEmpty ? "no time off" : Self.words(closed)
    return SlotObstacle(
      rule: rule, row: row, text: "needs a window in the week of \(day), and there is \(words)")
  }

  private static func words(_ closed: [ClosedSlot]) -> String {
    var words: [String] = []
    for closure in closed {
      let word = closure.reason.words
      if !words.contains(word) { words.append(word) }
    }
    return words.joined(separator: " and ")
  }
}
