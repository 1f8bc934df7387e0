import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// Runbook, backlog and reserve fit the window, and every plant bears the outage.
struct DowntimeGate: SlotGate {
  /// The question.
  let scenario: Scenario

  func obstacle(to group: Index<MoveGroup>, in slot: Index<Slot>) -> SlotObstacle? {
    guard let window = scenario.windows[group.offset][slot.offset] else { return nil }
    let runbook = scenario.runbooks[group.offset]
    guard runbook.backlogDrain != nil else {
      return SlotObstacle(
        rule: .downtime, row: runbook.drainRow ?? scenario.row(of: group),
        text: "has a backlog that never drains: messages arrive as fast as they are worked off")
    }
    if runbook.required > window.interval.length {
      return SlotObstacle(
        rule: .downtime, row: window.sources.first ?? scenario.row(of: group),
        text: "needs \(runbook.required), the window has \(window.interval.length)",
        cut: window.cuts.first)
    }
    return overload(of: group, in: window, outage: runbook.outage)
  }

  private func overload(
    of group: Index<MoveGroup>, in window: CutoverWindow, outage: Minutes
  ) -> SlotObstacle? {
    let down = Interval(start: window.interval.start, end: window.interval.start + outage)
    let plants = scenario.groups[group].plants
    let isByPlant = window.productionByPlant.count == plants.count
    for (place, index) in plants.enumerated() {
      let plant = scenario.landscape.plants[index]
      var stopped = Minutes.zero
      for span in isByPlant ? window.productionByPlant[place] : window.production {
        stopped = stopped + span.intersection(down).length
      }
      let borne = plant.downtimeTolerance.value + plant.manualWorkaround.value
      if stopped > borne {
        return SlotObstacle(
          rule: .downtime, row: plant.downtimeTolerance.origin.span,
          text: "stops \(plant.id) for \(stopped) of production, it bears \(borne)")
      }
    }
    return nil
  }
}
