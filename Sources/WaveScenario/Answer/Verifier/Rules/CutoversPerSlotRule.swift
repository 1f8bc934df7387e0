import WaveCalendar
import WaveCore

/// A slot holds no more cutovers than allowed, over all lanes.
struct CutoversPerSlotRule: PlanRule {
  let rule = HardRule.cutoversPerSlot

  func violations(in plan: PlanCase) -> [Violation] {
    let settings = plan.scenario.settings
    guard let most = settings.waves.maxCutoversPerSlot else { return [] }
    var counts: [Index<Slot>: Int] = [:]
    for wave in plan.reading.comingWaves { counts[wave.slot, default: 0] += wave.groups.count }
    return counts.sorted { $0.key < $1.key }.compactMap { slot, count in
      guard count > most else { return nil }
      let day = plan.scenario.calendar.slots[slot].firstDay
      return violation(
        Identifier("slot \(day)"), needed: "has \(Wording.count(count, "cutover"))",
        available: "may have \(most)", row: settings.row("waves.max_cutovers_per_slot"))
    }
  }
}
