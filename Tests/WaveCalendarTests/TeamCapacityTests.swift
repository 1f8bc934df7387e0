import Testing
import WaveCalendar
import WaveCore

@Suite struct TeamCapacityTests {
  private func people(
    _ entries: [CalendarEntry] = [], people: Double = 4, daysPerWeek: Double = 5,
    from: String? = nil, to: String? = nil
  ) -> (String) -> Int32 {
    let calendar = Sample.calendar(entries)
    let days = TeamCapacity(calendar).milliPeople(
      team: "T1", people: people, daysPerWeek: daysPerWeek, from: from.map(Sample.date),
      to: to.map(Sample.date))
    return { days[calendar.day(Sample.date($0))] }
  }

  @Test("a team works from Monday to Friday with the days a week it gives")
  func usual() {
    let team = people(people: 3.5, daysPerWeek: 4)
    #expect(team("2027-01-15") == 2800)
    #expect(team("2027-01-16") == 0)
    #expect(team("2027-01-17") == 0)
    #expect(team("2027-01-18") == 2800)
  }

  @Test("holidays for all and for the team stop it, those of countries and other teams do not")
  func holidays() {
    let team = people([
      Sample.entry(.all, .holiday, "2027-01-06", "2027-01-06"),
      Sample.entry(.team("T1"), .holiday, "2027-01-07", "2027-01-07"),
      Sample.entry(.country("DE"), .holiday, "2027-01-08", "2027-01-08"),
      Sample.entry(.team("T2"), .holiday, "2027-01-11", "2027-01-11"),
    ])
    #expect(
      ["2027-01-06", "2027-01-07", "2027-01-08", "2027-01-11"].map(team) == [0, 0, 4000, 4000])
  }

  @Test("reduced staff is a share of the usual; where rows meet the smallest holds")
  func reduced() {
    let team = people([
      Sample.entry(.team("T1"), .reduced, "2027-08-02", "2027-08-13", capacity: 0.6),
      Sample.entry(.all, .reduced, "2027-08-09", "2027-08-20", capacity: 0.25),
      Sample.entry(.all, .reduced, "2027-09-06", "2027-09-06"),
    ])
    #expect(
      ["2027-08-02", "2027-08-09", "2027-08-20", "2027-08-23", "2027-09-06"].map(team)
        == [2400, 1000, 1000, 4000, 2000])
  }

  @Test("a team works from its first to its last day, both included")
  func availability() {
    let team = people(from: "2027-02-02", to: "2027-02-04")
    #expect(
      ["2027-02-01", "2027-02-02", "2027-02-04", "2027-02-05"].map(team) == [0, 4000, 4000, 0])
  }

  @Test("part of a person is rounded once, half to even")
  func rounding() {
    #expect(people(people: 0.0005, daysPerWeek: 5)("2027-01-15") == 0)
    #expect(people(people: 0.0015, daysPerWeek: 5)("2027-01-15") == 2)
  }
}
