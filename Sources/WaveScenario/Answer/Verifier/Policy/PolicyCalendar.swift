import WaveCalendar
import WaveCore
import WaveLandscape

/// How far cutovers keep from closes and peaks.
///
/// Distances are counted in working days from Monday to Friday, without looking at holidays: what
/// is found here breaks the policy under every calendar.
struct PolicyCalendar {
  private let scenario: Scenario
  private let rows: RowsInForce

  /// The closes and peaks of a scenario.
  init(_ scenario: Scenario) {
    self.scenario = scenario
    rows = RowsInForce(scenario)
  }

  /// Closes of the group's plants that its cutover comes too near to.
  func closes(near change: PolicySubject) -> [PolicyShortfall] {
    let distance = change.demands.minDaysFromClose
    guard distance > 0, let interval = change.cutover.interval else { return [] }
    return plants(of: change).lazy.compactMap { plant in
      self.close(near: interval, of: plant, distance: distance)
    }.prefix(1).map { close in
      PolicyShortfall(
        subject: change.name,
        needed: "needs \(Wording.count(distance, "working day")) from a close",
        available: "the books close from \(close.firstDate) to \(close.endDate - 1)")
    }
  }

  /// Peaks of the group's plants that its cutover lies in.
  func peaks(around change: PolicySubject) -> [PolicyShortfall] {
    guard !change.demands.inPeak, let interval = change.cutover.interval else { return [] }
    return plants(of: change).lazy.compactMap { plant -> Interval? in
      let zone = self.scenario.calendar.zone(plant.timezone.value)
      return self.rows.rows(.peak, of: plant).lazy.compactMap {
        self.rows.span(of: $0, meeting: interval, in: zone)
      }.first
    }.prefix(1).map { peak in
      PolicyShortfall(
        subject: change.name, needed: "needs a time without a peak",
        available: "there is one from \(peak.start) to \(peak.end)")
    }
  }

  private func plants(of change: PolicySubject) -> [Plant] {
    scenario.groups[change.group].plants.map { scenario.landscape.plants[$0] }
  }

  private func close(
    near interval: Interval, of plant: Plant, distance: Int
  ) -> CalendarOccurrence? {
    let zone = scenario.calendar.zone(plant.timezone.value)
    let first = interval.start.dateUTC - 7 * (distance + 2)
    let end = interval.end.dateUTC + 7 * (distance + 2)
    return closes(of: plant, from: first, to: end).first { close in
      let days = WorkingDays()
      let start = days.date(distance, before: close.firstDate)
      let stop = days.date(distance, after: close.endDate - 1) + 1
      let kept = zone.interval(from: CivilDateTime(start), to: CivilDateTime(stop))
      return !interval.isEmpty && kept.overlaps(interval)
    }
  }

  /// The closes that rows state; where there is no such row, those of the company's fiscal year.
  private func closes(
    of plant: Plant, from first: CivilDate, to end: CivilDate
  ) -> [CalendarOccurrence] {
    let stated = rows.rows(.close, of: plant)
    guard stated.isEmpty else { return stated.flatMap { $0.occurrences(from: first, to: end) } }
    guard let company = plant.company else { return [] }
    let year = scenario.landscape.companies[company].fiscalYearEnd.value
    return FiscalYear(endMonth: year.month, endDay: year.day)
      .closes(from: first, to: end, workingDays: WorkingDays())
  }
}
