import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// A window of the needed length for a group that has none, on Friday night in one of three slots
/// before the wanted finish.
struct ExtraWindow {
  /// The question.
  let scenario: Scenario

  /// The questions with such a window; none where no window could be long enough.
  func versions(for group: Index<MoveGroup>, row: SourceSpan) -> [WhatIf] {
    let runbook = scenario.runbooks[group.offset]
    guard runbook.backlogDrain != nil else { return [] }
    let inTime = scenario.calendar.slots.indices.filter {
      scenario.calendar.slots[$0].endDay <= scenario.settings.finishBy.value
    }
    return [1, 2, 3].compactMap { quarter -> WhatIf? in
      guard !inTime.isEmpty else { return nil }
      let slot = scenario.calendar.slots[inTime[min(inTime.count - 1, inTime.count * quarter / 4)]]
      let start = CivilDateTime(slot.firstDay + 2, ClockTime(22, 0))
      let minutes = start.time.minuteOfDay + runbook.required.count
      let end = CivilDateTime(
        start.date + minutes / 1440, ClockTime(minuteOfDay: minutes % 1440))
      let id = scenario.groups[group].id
      var change = WhatIf(
        scenario, text: "give \(id) a window of \(runbook.required) from \(start)")
      for plant in scenario.groups[group].plants {
        change.entries.append(
          CalendarEntry(
            scope: .plant(scenario.landscape.plants[plant].id), kind: .window, start: start,
            end: end, repeats: .none, capacity: nil, reason: "tried", row: row))
      }
      return change
    }
  }
}
