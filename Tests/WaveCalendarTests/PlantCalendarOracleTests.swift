import Testing
import WaveCalendar
import WaveCore

/// A plant's calendar held against the rules read hour by hour from the wall clock.
@Suite struct PlantCalendarOracleTests {
  private let entries = [
    Sample.entry(.country("DE"), .holiday, "2027-03-26", "2027-03-26"),
    Sample.entry(.country("DE"), .holiday, "2027-05-06", "2027-05-06"),
    Sample.entry(.plant("P1"), .shutdown, "2027-08-02", "2027-08-15"),
    Sample.entry(.plant("P1"), .window, "2027-06-09", "2027-06-10"),
    Sample.entry(.all, .blackout, "2027-08-07", "2027-08-08"),
    Sample.entry(.region("EU"), .blackout, "2027-02-12", "2027-02-13"),
    Sample.entry(.company("C1"), .close, "2027-01-28", "2027-02-05", .monthly),
    Sample.entry(.plant("P1"), .stockTake, "2027-11-19", "2027-11-21"),
    Sample.entry(.plant("P1"), .peak, "2027-09-06", "2027-09-17", .yearly),
  ]

  private func isFree(_ wall: CivilDateTime, shifts: Int) -> Bool {
    let minute = (wall.date.weekday.rawValue - 1) * 1440 + wall.time.minuteOfDay
    let begins = 4 * 1440 + (shifts <= 5 ? 14 : 22) * 60 + max(0, shifts - 15) * 480
    let ends = (shifts <= 10 ? 6 : 5) * 60
    let isWeekend = shifts < 21 && (minute >= begins || minute < ends)
    return isWeekend || isCovered(wall.date, by: shifts < 21 ? [.holiday, .shutdown] : [.shutdown])
  }

  private func isCovered(_ date: CivilDate, by kinds: [CalendarKind]) -> Bool {
    entries.contains { entry in
      guard kinds.contains(entry.kind) else { return false }
      let months = entry.repeats == .none ? 0...0 : entry.repeats == .monthly ? 0...23 : 0...0
      return months.contains { month in
        let first = entry.start.date.adding(months: month)
        let last = (entry.end.date - 1).adding(months: month)
        return first <= date && date <= last
      }
    }
  }

  @Test(
    "every hour of the year is free and allowed as the rules say",
    arguments: [5, 10, 15, 17, 20, 21])
  func everyHour(shifts: Int) {
    let plant = Sample.plant(shifts: shifts, entries) { $0.peakAllowed = false }
    var moment = Instant(midnightUTC: Sample.date("2027-01-10")) + Minutes(30)
    let end = Instant(midnightUTC: Sample.date("2027-12-31"))
    while moment < end {
      let wall = Sample.berlin.wall(at: moment)
      let free = isFree(wall, shifts: shifts)
      let closed = isCovered(wall.date, by: [.blackout, .close, .stockTake, .peak])
      let allowed = (free || isCovered(wall.date, by: [.window])) && !closed
      guard plant.free.contains(moment) == free, plant.allowed.contains(moment) == allowed else {
        Issue.record("wrong at \(wall) with \(shifts) shifts")
        return
      }
      moment = moment + .hours(1)
    }
  }

  @Test("a slot has a window exactly where some of its time is allowed, and a reason where not")
  func reasons() {
    for shifts in [5, 15, 21] {
      let plant = Sample.plant(shifts: shifts, entries) { $0.peakAllowed = false }
      for (slot, frame) in plant.frames.enumerated() {
        let window = plant.windows[slot]
        #expect((window != nil) == plant.allowed.overlaps(frame))
        #expect(window != nil || !plant.closures[slot].isEmpty)
        #expect(window.map { !$0.sources.isEmpty && !$0.kinds.isEmpty } ?? true)
      }
    }
  }
}
