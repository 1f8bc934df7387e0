import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// How much of a plant's working time the maintenance window of a pool takes.
struct MaintenanceLoad: Sendable {
  private let scenario: Scenario

  /// The loads of a scenario.
  init(_ scenario: Scenario) { self.scenario = scenario }

  /// The most working time that one opening of the window takes in a slot's week.
  ///
  /// A window no longer than the plant bears is not looked at any closer.
  func worst(of pool: Index<Pool>, for index: Index<Plant>, in slot: Index<Slot>) -> Minutes {
    let plant = scenario.landscape.plants[index]
    guard let window = scenario.landscape.pools[pool].maintenanceWindow else { return .zero }
    let borne = plant.downtimeTolerance.value + plant.manualWorkaround.value
    let plain = window.closes.minuteOfDay - window.opens.minuteOfDay
    let length = Minutes(plain > 0 ? plain : plain + 1440)
    // A change of clocks can lengthen it by an hour or two.
    guard length + .hours(2) > borne else { return .zero }
    let local = scenario.calendar.zone(plant.timezone.value)
    let zone = window.timezone.map { scenario.calendar.zone($0) } ?? local
    let week = scenario.calendar.slots[slot]
    let free = ShiftPattern(shiftsPerWeek: plant.shifts.value)
      .freeTime(in: local, from: week.firstDay - 7, to: week.endDay + 8)
    var worst = Minutes.zero
    for day in 0..<7 where window.weekdays.contains((week.firstDay + day).weekday) {
      let date = week.firstDay + day
      let span = zone.interval(
        from: CivilDateTime(date, window.opens),
        to: CivilDateTime(plain > 0 ? date : date + 1, window.closes))
      worst = max(worst, span.length - free.intersection(span).length)
    }
    return worst
  }
}
