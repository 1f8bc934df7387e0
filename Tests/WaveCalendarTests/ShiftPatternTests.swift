import Testing
import WaveCalendar
import WaveCore

@Suite struct ShiftPatternTests {
  private func weekend(_ shifts: Int, _ friday: String, zone: ZoneTable = .utc) -> Minutes {
    let first = Sample.date(friday)
    let free = ShiftPattern(shiftsPerWeek: shifts).freeTime(in: zone, from: first, to: first + 1)
    return free.intersection(
      Interval(
        start: Instant(midnightUTC: first), end: Instant(midnightUTC: first + 4))
    ).length
  }

  @Test(
    "the more shifts, the shorter the weekend",
    arguments: [
      (1, 64), (5, 64), (6, 56), (10, 56), (11, 55), (15, 55), (16, 47), (17, 39), (18, 31),
      (19, 23), (20, 15), (21, 0),
    ])
  func lengths(shifts: Int, hours: Int) {
    #expect(weekend(shifts, "2027-01-15") == .hours(hours))
  }

  @Test("fifteen shifts leave Friday 22:00 to Monday 05:00, 55 hours")
  func fifteen() {
    let free = ShiftPattern(shiftsPerWeek: 15)
      .freeTime(in: Sample.berlin, from: Sample.date("2027-01-15"), to: Sample.date("2027-01-16"))
    #expect(
      free.intervals.last
        == Sample.span(Sample.wall("2027-01-15", 22), Sample.wall("2027-01-18", 5)))
  }

  @Test("the weekend on which the clock goes forward is an hour shorter, back an hour longer")
  func daylightSaving() {
    #expect(weekend(15, "2027-03-26", zone: Sample.berlin) == .hours(54))
    #expect(weekend(15, "2027-10-29", zone: Sample.berlin) == .hours(56))
    #expect(weekend(15, "2027-03-12", zone: Sample.detroit) == .hours(54))
    #expect(weekend(15, "2027-11-05", zone: Sample.detroit) == .hours(56))
    #expect(weekend(15, "2027-04-02", zone: Sample.sydney) == .hours(56))
    #expect(weekend(15, "2027-10-01", zone: Sample.sydney) == .hours(54))
  }

  @Test("a plant without shifts is always free, one around the clock never")
  func extremes() {
    let range = (Sample.date("2027-01-01"), Sample.date("2027-02-01"))
    let idle = ShiftPattern(shiftsPerWeek: 0).freeTime(in: .utc, from: range.0, to: range.1)
    #expect(idle.intervals.count == 1)
    #expect(ShiftPattern(shiftsPerWeek: 21).isContinuous)
    #expect(
      ShiftPattern(shiftsPerWeek: 21).freeTime(in: .utc, from: range.0, to: range.1).isEmpty)
  }
}
