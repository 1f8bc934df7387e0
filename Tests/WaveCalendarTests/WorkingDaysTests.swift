import Testing
import WaveCalendar
import WaveCore

@Suite struct WorkingDaysTests {
  private let days = WorkingDays(holidays: [
    Sample.date("2027-03-26"), Sample.date("2027-03-29"), Sample.date("2027-05-01"),
  ])

  @Test("weekends and holidays are no working days")
  func which() {
    #expect(!days.contains(Sample.date("2027-03-26")))
    #expect(!days.contains(Sample.date("2027-03-27")))
    #expect(days.contains(Sample.date("2027-03-30")))
  }

  @Test("counting on leaves out the day it starts from")
  func stepping() {
    #expect(days.date(1, after: Sample.date("2027-03-25")) == Sample.date("2027-03-30"))
    #expect(days.date(2, before: Sample.date("2027-03-30")) == Sample.date("2027-03-24"))
    #expect(days.date(0, after: Sample.date("2027-03-27")) == Sample.date("2027-03-27"))
  }

  @Test("counting on and counting the days between agree for every length and start in a month")
  func agreement() {
    for offset in 0..<31 {
      let start = Sample.date("2027-03-10") + offset
      for count in 1...15 {
        let later = days.date(count, after: start)
        #expect(days.contains(later))
        #expect(days.count(from: start + 1, to: later + 1) == count)
        let earlier = days.date(count, before: start)
        #expect(days.count(from: earlier, to: start) == count)
      }
    }
  }
}
