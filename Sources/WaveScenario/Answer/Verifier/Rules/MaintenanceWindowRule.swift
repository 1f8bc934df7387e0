import WaveCalendar
import WaveCore
import WaveLandscape

/// Plants that share a pool share a maintenance window that suits all.
///
/// It suits a plant when the part of it that falls into the plant's shifts is within the plant's
/// tolerance and workaround; judged in the week in which the plant cuts over.
struct MaintenanceWindowRule: PlanRule {
  let rule = HardRule.maintenanceWindow

  func violations(in plan: PlanCase) -> [Violation] {
    let (landscape, reading) = (plan.scenario.landscape, plan.reading)
    return landscape.plants.indices.compactMap { index in
      guard let pool = reading.pools[index.offset],
        let window = landscape.pools[pool].maintenanceWindow,
        let group = reading.members.groupOfPlant[index.offset],
        let slot = reading.cutovers[group.offset]?.slot
      else { return nil }
      let plant = landscape.plants[index]
      let stopped = worst(window, for: plant, in: plan.scenario.calendar.slots[slot], plan)
      let borne = plant.downtimeTolerance.value + plant.manualWorkaround.value
      guard stopped > borne else { return nil }
      return violation(
        plant.id,
        needed: "maintenance of pool \(landscape.pools[pool].id) stops it for \(stopped) of work",
        available: "tolerance and workaround give \(borne)", row: window.span)
    }
  }

  /// The most working time that one opening of the window takes from a plant in a week.
  private func worst(
    _ window: RecurringWindow, for plant: Plant, in slot: Slot, _ plan: PlanCase
  ) -> Minutes {
    let calendar = plan.scenario.calendar
    let local = calendar.zone(plant.timezone.value)
    let zone = window.timezone.map { calendar.zone($0) } ?? local
    let free = ShiftPattern(shiftsPerWeek: plant.shifts.value)
      .freeTime(in: local, from: slot.firstDay - 7, to: slot.endDay + 8)
    var worst = Minutes.zero
    for day in 0..<7 where window.weekdays.contains((slot.firstDay + day).weekday) {
      let date = slot.firstDay + day
      let closing = window.closes > window.opens ? date : date + 1
      let span = zone.interval(
        from: CivilDateTime(date, window.opens), to: CivilDateTime(closing, window.closes))
      worst = max(worst, span.length - free.intersection(span).length)
    }
    return worst
  }
}
