import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// The rows whose change would open further slots to a group, each with changes from small to
/// large.
struct SlotOpenings {
  /// The question.
  let scenario: Scenario
  /// Which slots are open.
  let slots: SlotTable

  /// Changes to try for a group, by the row they change, in order of the group's slots.
  func changes(for group: Index<MoveGroup>) -> [(row: SourceSpan, versions: [WhatIf])] {
    var changes: [(row: SourceSpan, versions: [WhatIf])] = []
    var seen: Set<SourceSpan> = []
    for slot in scenario.calendar.slots.indices {
      guard let obstacle = slots.obstacles[group.offset][slot.offset],
        seen.insert(obstacle.row).inserted
      else { continue }
      let versions = versions(against: obstacle, group)
      if !versions.isEmpty { changes.append((obstacle.row, versions)) }
    }
    return changes
  }

  private func versions(against obstacle: SlotObstacle, _ group: Index<MoveGroup>) -> [WhatIf] {
    switch obstacle.rule {
    case .finishBy: later()
    case .pins: unpinned(obstacle.row)
    case .window, .blackout: reopened(obstacle.row) + windows(for: group, obstacle.row)
    case .downtime: longer(for: group, obstacle.row) + windows(for: group, obstacle.row)
    default: []
    }
  }

  /// A later wanted finish, by four, twelve and twenty-six weeks.
  private func later() -> [WhatIf] {
    [4, 12, 26].map { weeks in
      let wanted = scenario.settings.finishBy.value
      var change = WhatIf(
        scenario, text: "move finish_by by \(weeks) weeks, from \(wanted) to \(wanted + 7 * weeks)")
      change.settings.finishBy.value = wanted + 7 * weeks
      return change
    }
  }

  private func unpinned(_ row: SourceSpan) -> [WhatIf] {
    guard let pin = scenario.settings.pins.first(where: { $0.row == row }) else { return [] }
    var change = WhatIf(scenario, text: "lift the pin of \(pin.asset)")
    change.settings.pins.removeAll { $0.row == row }
    return [change]
  }

  private func reopened(_ row: SourceSpan) -> [WhatIf] {
    guard let entry = scenario.calendar.entries.first(where: { $0.row == row }) else { return [] }
    let kind = entry.kind.rawValue.replacing("_", with: "-")
    var change = WhatIf(
      scenario, text: "lift the \(kind) that begins on \(entry.start.date)")
    change.entries.removeAll { $0.row == row }
    return [change]
  }

  /// A window of the needed length on Friday night in one of three slots before the wanted finish.
  private func windows(for group: Index<MoveGroup>, _ row: SourceSpan) -> [WhatIf] {
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

  /// More tolerance for the plant whose cell it is: by what is missing in the best slot.
  private func longer(for group: Index<MoveGroup>, _ row: SourceSpan) -> [WhatIf] {
    guard
      let plant = scenario.groups[group].plants.first(where: {
        scenario.landscape.plants[$0].downtimeTolerance.origin.span == row
      })
    else { return [] }
    let missing = scenario.calendar.slots.indices.compactMap { excess(of: plant, group, $0) }.min()
    guard let missing else { return [] }
    let id = scenario.landscape.plants[plant].id
    var change = WhatIf(scenario, text: "extend the tolerance of \(id) by \(missing)")
    let borne = change.landscape.plants[plant].downtimeTolerance.value
    change.landscape.plants[plant].downtimeTolerance.value = borne + missing
    return [change]
  }

  private func excess(
    of plant: Index<Plant>, _ group: Index<MoveGroup>, _ slot: Index<Slot>
  ) -> Minutes? {
    let runbook = scenario.runbooks[group.offset]
    guard let window = scenario.windows[group.offset][slot.offset],
      runbook.required <= window.interval.length
    else { return nil }
    let plants = scenario.groups[group].plants
    let place = plants.firstIndex(of: plant) ?? 0
    let spans =
      window.productionByPlant.count == plants.count
      ? window.productionByPlant[place] : window.production
    let outage = Interval(
      start: window.interval.start, end: window.interval.start + runbook.outage)
    let stopped = spans.reduce(Minutes.zero) { $0 + $1.intersection(outage).length }
    let row = scenario.landscape.plants[plant]
    let missing = stopped - (row.downtimeTolerance.value + row.manualWorkaround.value)
    return missing > .zero ? missing : nil
  }
}
