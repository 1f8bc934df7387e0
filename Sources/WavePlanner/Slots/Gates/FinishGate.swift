import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// Every cutover is done by the wanted day, on the clock of the scenario's zone.
struct FinishGate: SlotGate {
  /// The question.
  let scenario: Scenario

  func obstacle(to group: Index<MoveGroup>, in slot: Index<Slot>) -> SlotObstacle? {
    guard let window = scenario.windows[group.offset][slot.offset] else { return nil }
    let zone = scenario.calendar.zone(scenario.landscape.timezone)
    let end = window.interval.start + scenario.runbooks[group.offset].duration
    let done = zone.wall(at: end).date
    let wanted = scenario.settings.finishBy
    guard done > wanted.value else { return nil }
    return SlotObstacle(
      rule: .finishBy, row: wanted.origin.span,
      text: "would be done on \(done), all is to be done by \(wanted.value)")
  }
}
