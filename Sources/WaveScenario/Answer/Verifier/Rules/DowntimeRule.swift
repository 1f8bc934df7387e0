import WaveCalendar
import WaveCore
import WaveLandscape

/// The runbook with its rollback reserve and backlog fits the window, and the outage fits each
/// plant's tolerance and workaround.
struct DowntimeRule: PlanRule {
  let rule = HardRule.downtime

  func violations(in plan: PlanCase) -> [Violation] {
    plan.reading.coming.flatMap { group, cutover in
      plan.scenario.windows[group.offset][cutover.slot.offset].map {
        tooLong(group, in: $0, plan) + tooCostly(group, in: $0, plan)
      } ?? []
    }
  }

  private func tooLong(
    _ group: Index<MoveGroup>, in window: CutoverWindow, _ plan: PlanCase
  ) -> [Violation] {
    let runbook = plan.scenario.runbooks[group.offset]
    let (name, row) = (plan.scenario.groups[group].id, plan.reading.members.row(of: group))
    guard runbook.backlogDrain != nil else {
      return [
        violation(
          name, needed: "needs its backlog to drain",
          available: "messages arrive as fast as they drain, so it never does",
          row: runbook.drainRow ?? row)
      ]
    }
    guard runbook.required > window.interval.length else { return [] }
    let cut = window.cuts.first
    return [
      violation(
        name, needed: "needs \(runbook.required)",
        available: "window has \(window.interval.length)"
          + (cut.map { ", cut by \($0.reason.words)" } ?? ""),
        row: cut?.row ?? window.sources.first ?? row)
    ]
  }

  private func tooCostly(
    _ group: Index<MoveGroup>, in window: CutoverWindow, _ plan: PlanCase
  ) -> [Violation] {
    let runbook = plan.scenario.runbooks[group.offset]
    guard runbook.backlogDrain != nil else { return [] }
    let outage = Interval(
      start: window.interval.start, end: window.interval.start + runbook.outage)
    let plants = plan.scenario.groups[group].plants
    return plants.enumerated().compactMap { place, index in
      let plant = plan.scenario.landscape.plants[index]
      let isSplit = window.productionByPlant.count == plants.count
      let production = isSplit ? window.productionByPlant[place] : window.production
      let stopped = production.reduce(Minutes.zero) { $0 + $1.intersection(outage).length }
      let borne = plant.downtimeTolerance.value + plant.manualWorkaround.value
      guard stopped > borne else { return nil }
      return violation(
        plant.id, needed: "stops production for \(stopped)",
        available: "tolerance and workaround give \(borne)",
        row: plant.downtimeTolerance.origin.span)
    }
  }
}
