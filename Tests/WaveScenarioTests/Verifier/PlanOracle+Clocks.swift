import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

extension PlanOracle {
  /// What a clock of a zone shows.
  func clock(_ zone: String, _ moment: Instant) -> CivilDateTime {
    scenario.calendar.zone(zone).wall(at: moment)
  }

  /// Whether a cutover's moments lie near the axis at all.
  func isOnAxis(_ record: PlannedCutover) -> Bool {
    let first = Instant(midnightUTC: scenario.calendar.firstDay - 1)
    let last = Instant(midnightUTC: scenario.calendar.endDay + 1)
    return [record.start, record.end].allSatisfy { first <= $0 && $0 <= last }
  }

  /// The minutes of a cutover, one by one.
  func minutes(of record: PlannedCutover) -> StrideTo<Int> {
    stride(from: record.start.minutesSinceEpoch, to: record.end.minutesSinceEpoch, by: 1)
  }

  /// Whether a row of the calendar concerns a plant; rows of tiny worlds do not come back.
  func concerns(_ entry: CalendarEntry, _ plant: Plant) -> Bool {
    switch entry.scope {
    case .all: true
    case .country(let name): plant.country?.lowercased() == name.lowercased()
    case .region(let name): plant.region?.lowercased() == name.lowercased()
    case .company(let name): plant.company.map { scenario.landscape.companies[$0].id } == name
    case .plant(let name): plant.id == name
    case .team, .partner: false
    }
  }

  /// Windows, blackouts, outages and the wanted end, minute by minute.
  mutating func judgeClocks() {
    for name in anchors.keys.sorted() {
      guard let record = cutovers[name], let slot = anchors[name] else { continue }
      note(.wellFormed, if: !isOnAxis(record))
      let week = scenario.calendar.slots.elements.firstIndex { $0.firstDay == slot } ?? 0
      let window = scenario.windows[place(of: name)][week]
      note(.window, if: window == nil)
      if let window { judge(record, in: window) }
      guard isOnAxis(record) else { continue }
      note(.blackout, if: isBlackedOut(record))
      let done = clock(scenario.landscape.timezone, record.end).date
      note(.finishBy, if: done > scenario.settings.finishBy.value)
    }
  }

  private func isBlackedOut(_ record: PlannedCutover) -> Bool {
    let blackouts = scenario.calendar.entries.filter { $0.kind == .blackout }
    return plants(of: record.group).contains { plant in
      let rows = blackouts.filter { concerns($0, plant) }
      return !rows.isEmpty
        && minutes(of: record).contains { minute in
          let now = clock(plant.timezone.value, Instant(minutesSinceEpoch: minute))
          return rows.contains { $0.start <= now && now < $0.end }
        }
    }
  }

  private mutating func judge(_ record: PlannedCutover, in window: CutoverWindow) {
    let runbook = scenario.runbooks[place(of: record.group)]
    let length = window.interval.end.minutesSinceEpoch - window.interval.start.minutesSinceEpoch
    if isOnAxis(record) {
      let late = (record.start - window.interval.start).count
      note(.window, if: late < 0 || late >= length)
      note(.wellFormed, if: late != 0 || (record.end - record.start) != runbook.duration)
    }
    guard let drain = runbook.backlogDrain else {
      note(.downtime, if: true)
      return
    }
    let outage = runbook.duration.count + drain.count
    note(.downtime, if: outage + runbook.rollbackReserve.count > length)
    for plant in plants(of: record.group) {
      let stopped = (0..<outage).count { minute in
        let now = window.interval.start + Minutes(minute)
        return window.production.contains { $0.start <= now && now < $0.end }
      }
      let borne = plant.downtimeTolerance.value.count + plant.manualWorkaround.value.count
      note(.downtime, if: stopped > borne)
    }
  }
}
