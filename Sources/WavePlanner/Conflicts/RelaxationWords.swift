import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// Words for opening slots to a group.
struct RelaxationWords {
  private let scenario: Scenario

  /// The words of a scenario.
  init(_ scenario: Scenario) { self.scenario = scenario }

  /// The smallest change of the rule behind an obstacle that opens one of these slots.
  func opening(
    _ group: Index<MoveGroup>, _ obstacle: SlotObstacle, _ opened: [Index<Slot>]
  ) -> String {
    let id = scenario.groups[group].id
    let first = opened.first.map { scenario.calendar.slots[$0].firstDay }
    let week = first.map { "the week of \($0)" } ?? "a week"
    switch obstacle.rule {
    case .finishBy: return "move finish_by from \(scenario.settings.finishBy.value) to \(week)"
    case .downtime: return downtime(group, opened) ?? "lengthen a window of \(id)"
    case .pins: return "lift the pin of \(id), which could then use \(week)"
    case .blackout: return "lift the blackout for \(id) in \(week)"
    case .policy, .recovery: return "waive this for \(id) in \(week)"
    case .maintenanceWindow: return "move the pool's maintenance out of \(id)'s working time"
    default: return "open a window for \(id) in \(week)"
    }
  }

  /// The fewest minutes missing in any of the slots, in the window or in what plants bear.
  private func downtime(_ group: Index<MoveGroup>, _ opened: [Index<Slot>]) -> String? {
    let runbook = scenario.runbooks[group.offset]
    let short = opened.compactMap { slot -> (Minutes, CivilDate)? in
      guard let window = scenario.windows[group.offset][slot.offset] else { return nil }
      let missing = runbook.required - window.interval.length
      return missing > .zero ? (missing, scenario.calendar.slots[slot].firstDay) : nil
    }.min { $0.0 < $1.0 }
    if let short {
      return "lengthen the window of \(scenario.groups[group].id) in the week of \(short.1) "
        + "by \(short.0)"
    }
    let beyond = opened.compactMap { excess(group, $0) }.min { $0.missing < $1.missing }
    return beyond.map { "extend the tolerance of \($0.plant) by \($0.missing)" }
  }

  private func excess(
    _ group: Index<MoveGroup>, _ slot: Index<Slot>
  ) -> (missing: Minutes, plant: Identifier)? {
    guard let window = scenario.windows[group.offset][slot.offset] else { return nil }
    let outage = Interval(
      start: window.interval.start,
      end: window.interval.start + scenario.runbooks[group.offset].outage)
    let plants = scenario.groups[group].plants
    return plants.enumerated().compactMap { place, index in
      let plant = scenario.landscape.plants[index]
      let spans =
        window.productionByPlant.count == plants.count
        ? window.productionByPlant[place] : window.production
      let stopped = spans.reduce(Minutes.zero) { $0 + $1.intersection(outage).length }
      let missing = stopped - (plant.downtimeTolerance.value + plant.manualWorkaround.value)
      return missing > .zero ? (missing, plant.id) : nil
    }.max { $0.missing < $1.missing }
  }
}
