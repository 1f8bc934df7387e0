import Testing
import WaveCalendar
import WaveCore

@Suite struct PartnerDaysTests {
  private func days(
    _ hours: [PartnerDays.Hours], _ entries: [CalendarEntry] = [],
    zone: ZoneTable = Sample.berlin
  ) -> (String) -> Bool {
    let calendar = Sample.calendar(entries)
    let days = PartnerDays(calendar, zone: zone).days(of: "Meridian Motors", hours: hours)
    return { days[calendar.day(Sample.date($0))] }
  }

  private let tuesdays = PartnerDays.Hours(
    weekdays: [.tuesday, .wednesday, .thursday], opens: ClockTime(10, 0),
    closes: ClockTime(16, 0), zone: Sample.detroit)

  private let week = [
    "2027-03-01", "2027-03-02", "2027-03-03", "2027-03-04", "2027-03-05", "2027-03-06",
    "2027-03-07",
  ]

  @Test("a partner re-points only on the days of its own hours")
  func hours() {
    #expect(week.map(days([tuesdays])) == [false, true, true, true, false, false, false])
  }

  @Test("a partner without hours re-points on any working day")
  func anyDay() {
    #expect(week.map(days([])) == [true, true, true, true, true, false, false])
  }

  @Test("a partner's blackout closes its days, another's does not")
  func blackouts() {
    let day = days(
      [tuesdays],
      [
        Sample.entry(.partner("MERIDIAN MOTORS"), .blackout, "2027-03-02", "2027-03-02"),
        Sample.entry(.partner("Valtera"), .blackout, "2027-03-03", "2027-03-03"),
        Sample.entry(.all, .blackout, "2027-03-04", "2027-03-04"),
      ])
    #expect(week.map(day) == [false, false, true, false, false, false, false])
  }

  @Test("a partner's window adds its working days; alone it is the only time")
  func windows() {
    let window = Sample.entry(.partner("Meridian Motors"), .window, "2027-03-05", "2027-03-07")
    #expect(week.map(days([tuesdays], [window])) == [false, true, true, true, true, false, false])
    #expect(week.map(days([], [window])) == [false, false, false, false, true, false, false])
  }

  @Test("the day is that of the axis when the hours begin")
  func zones() {
    let monday = PartnerDays.Hours(
      weekdays: [.tuesday], opens: ClockTime(8, 0), closes: ClockTime(12, 0),
      zone: Sample.sydney)
    #expect(
      week.map(days([monday])) == [true, false, false, false, false, false, false])
  }

  @Test("hours past midnight end on the next day")
  func overnight() {
    let night = PartnerDays.Hours(
      weekdays: [.saturday], opens: ClockTime(22, 0), closes: ClockTime(2, 0),
      zone: Sample.berlin)
    let day = days([night], [Sample.entry(.all, .blackout, "2027-03-06", "2027-03-06")])
    #expect(week.map(day) == [false, false, false, false, false, false, true])
  }
}
