import Testing
import WaveCalendar
import WaveCore

@Suite struct FiscalYearTests {
  private func closes(_ year: FiscalYear, _ from: String, _ to: String) -> [String] {
    year.closes(
      from: Sample.date(from), to: Sample.date(to), workingDays: WorkingDays(holidays: [])
    ).map { "\($0.firstDate)..\($0.endDate - 1)" }
  }

  @Test("a month closes in its last two and the next month's first five working days")
  func months() {
    #expect(
      closes(.calendarYear, "2027-02-20", "2027-03-10") == ["2027-02-25..2027-03-05"])
  }

  @Test("a quarter closes for seven working days, a year for fifteen")
  func quartersAndYears() {
    #expect(
      closes(.calendarYear, "2027-03-20", "2027-04-12") == ["2027-03-30..2027-04-09"])
    #expect(
      closes(.calendarYear, "2027-12-20", "2028-01-22") == ["2027-12-30..2028-01-21"])
  }

  @Test("the year of a company need not be the calendar's")
  func otherYears() {
    let poland = FiscalYear(endMonth: 9, endDay: 30)
    #expect(closes(poland, "2027-09-20", "2027-10-22") == ["2027-09-29..2027-10-21"])
    #expect(closes(poland, "2027-12-20", "2028-01-12") == ["2027-12-30..2028-01-11"])
    let february = FiscalYear(endMonth: 2, endDay: 28)
    #expect(closes(february, "2028-02-20", "2028-03-22") == ["2028-02-28..2028-03-21"])
    #expect(closes(february, "2027-05-20", "2027-06-10") == ["2027-05-28..2027-06-09"])
  }

  @Test("a year that ends within a month has periods that do")
  func withinMonth() {
    let year = FiscalYear(endMonth: 4, endDay: 5)
    #expect(year.periodEnd(year: 2027, month: 4) == Sample.date("2027-04-05"))
    #expect(closes(year, "2027-04-01", "2027-04-27") == ["2027-04-02..2027-04-26"])
  }

  @Test("a close that began before the dates asked for is among them")
  func underWay() {
    #expect(closes(.calendarYear, "2027-02-03", "2027-02-10") == ["2027-01-28..2027-02-05"])
    #expect(closes(.calendarYear, "2028-01-20", "2028-01-22") == ["2027-12-30..2028-01-21"])
  }

  @Test("every month of a year has one close")
  func count() {
    #expect(closes(.calendarYear, "2027-02-15", "2028-02-15").count == 12)
  }
}
