import Testing
import WaveCalendar
import WaveCore

@Suite struct CalendarEntryTests {
  private func days(
    _ first: String, _ last: String, _ repeats: Repetition, from start: String = "2027-01-01",
    to end: String = "2028-01-01"
  ) -> [String] {
    Sample.entry(.all, .close, first, last, repeats)
      .occurrences(from: Sample.date(start), to: Sample.date(end))
      .map { "\($0.firstDate)..\($0.endDate - 1)" }
  }

  @Test("a row that does not repeat comes once, and only where it touches the horizon")
  func once() {
    #expect(days("2027-05-01", "2027-05-02", .none) == ["2027-05-01..2027-05-02"])
    #expect(days("2026-12-30", "2027-01-01", .none) == ["2026-12-30..2027-01-01"])
    #expect(days("2026-12-30", "2026-12-31", .none) == [])
    #expect(days("2028-01-01", "2028-01-01", .none) == [])
  }

  @Test("a weekly row comes back every seven days until the horizon ends")
  func weekly() {
    let found = days("2027-01-05", "2027-01-05", .weekly)
    #expect(found.count == 52)
    #expect(found.last == "2027-12-28..2027-12-28")
  }

  @Test("a row never comes before its own date")
  func notBefore() {
    #expect(days("2027-11-15", "2027-11-16", .monthly).first == "2027-11-15..2027-11-16")
    #expect(days("2027-11-15", "2027-11-16", .monthly).count == 2)
  }

  @Test("the 31st is the last day of a shorter month and the 31st again after it")
  func monthEnds() {
    let found = days("2027-01-31", "2027-01-31", .monthly)
    #expect(
      found.prefix(4) == [
        "2027-01-31..2027-01-31", "2027-02-28..2027-02-28", "2027-03-31..2027-03-31",
        "2027-04-30..2027-04-30",
      ])
    #expect(found.count == 12)
  }

  @Test("a row of the 30th covers a whole day of February as well")
  func clippedDay() {
    #expect(days("2027-01-30", "2027-01-30", .monthly)[1] == "2027-02-28..2027-02-28")
    #expect(days("2027-01-29", "2027-01-30", .monthly)[1] == "2027-02-28..2027-02-28")
    #expect(days("2027-01-29", "2027-01-30", .monthly).count == 12)
  }

  @Test("a span over a month's end keeps its days in every month")
  func overMonthEnd() {
    let found = days("2027-01-28", "2027-02-05", .monthly)
    #expect(found[1] == "2027-02-28..2027-03-05")
    #expect(found[2] == "2027-03-28..2027-04-05")
    #expect(found[11] == "2027-12-28..2028-01-05")
  }

  @Test("29 February comes on the 28th in common years and on the 29th in leap years")
  func leapDay() {
    let found = days(
      "2024-02-29", "2024-02-29", .yearly, from: "2027-01-01", to: "2029-01-01")
    #expect(found == ["2027-02-28..2027-02-28", "2028-02-29..2028-02-29"])
  }

  @Test("quarterly and yearly rows come every three and twelve months, over a year's end too")
  func quartersAndYears() {
    #expect(
      days("2027-03-29", "2027-04-08", .quarterly) == [
        "2027-03-29..2027-04-08", "2027-06-29..2027-07-08", "2027-09-29..2027-10-08",
        "2027-12-29..2028-01-08",
      ])
    #expect(
      days("2025-12-29", "2026-01-22", .yearly) == [
        "2026-12-29..2027-01-22", "2027-12-29..2028-01-22",
      ])
  }

  @Test("an old row gives the same days as counting from its beginning")
  func oldRows() {
    for repeats in [Repetition.weekly, .monthly, .quarterly, .yearly] {
      let all = Sample.entry(.all, .peak, "1998-12-30", "1999-01-02", repeats)
        .occurrences(from: Sample.date("1998-01-01"), to: Sample.date("2028-01-01"))
      let late = Sample.entry(.all, .peak, "1998-12-30", "1999-01-02", repeats)
        .occurrences(from: Sample.date("2027-01-01"), to: Sample.date("2028-01-01"))
      #expect(late == all.filter { $0.endDate > Sample.date("2027-01-01") })
      #expect(!late.isEmpty)
    }
  }

  @Test("a date-time end is kept as it is")
  func dateTimes() {
    var entry = Sample.entry(.all, .window, "2027-05-21", "2027-05-24", .monthly)
    entry.start = Sample.wall("2027-05-21", 18)
    entry.end = Sample.wall("2027-05-24", 6)
    let found = entry.occurrences(from: Sample.date("2027-06-01"), to: Sample.date("2027-07-01"))
    #expect(
      found == [
        CalendarOccurrence(
          start: Sample.wall("2027-06-21", 18), end: Sample.wall("2027-06-24", 6))
      ])
  }
}
