import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// Pins hold: on a window against the slot, on a day against the date the cutover starts on.
struct PinGate: SlotGate {
  private let scenario: Scenario
  private let pins: [[Pin]]
  private let zone: ZoneTable

  /// The pins of a scenario.
  init(_ scenario: Scenario) {
    self.scenario = scenario
    zone = scenario.calendar.zone(scenario.landscape.timezone)
    let members = MemberBook(scenario)
    var pins = [[Pin]](repeating: [], count: scenario.groups.count)
    for pin in scenario.settings.pins {
      for group in members.groups(named: pin.asset) { pins[group.offset].append(pin) }
    }
    self.pins = pins
  }

  func obstacle(to group: Index<MoveGroup>, in slot: Index<Slot>) -> SlotObstacle? {
    for pin in pins[group.offset] {
      guard let wanted = unmet(pin, group, slot) else { continue }
      return SlotObstacle(
        rule: .pins, row: pin.row,
        text: "is pinned to \(wanted), this is the week of "
          + "\(scenario.calendar.slots[slot].firstDay)")
    }
    return nil
  }

  private func unmet(_ pin: Pin, _ group: Index<MoveGroup>, _ slot: Index<Slot>) -> String? {
    let start = scenario.windows[group.offset][slot.offset].map {
      zone.wall(at: $0.interval.start).date
    }
    switch pin.kind {
    case .window(let date):
      return scenario.calendar.slots[slot].contains(date) ? nil : "the slot of \(date)"
    case .notBefore(let date):
      return start.map { $0 >= date } ?? true ? nil : "\(date) or later"
    case .notAfter(let date):
      return start.map { $0 <= date } ?? true ? nil : "\(date) or earlier"
    }
  }
}
