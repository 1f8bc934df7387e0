import Testing
import WaveCalendar
import WaveCore

@Suite struct PlanningCalendarTests {
  private func axis(_ start: CivilDate, _ end: CivilDate) -> PlanningCalendar {
    PlanningCalendar(start: start, finishBy: end, hypercareWeeks: 4, zones: [:], entries: [])
  }

  @Test("the first slot begins on the first Wednesday on or after the start")
  func firstSlot() {
    for offset in 0..<7 {
      let start = Sample.date("2027-01-04") + offset
      let first = axis(start, start + 90).slots.elements[0].firstDay
      #expect(first.weekday == .wednesday)
      #expect(first >= start && first < start + 7)
    }
  }

  @Test("the last slot's Saturday is the last within 26 weeks of the wanted end")
  func lastSlot() {
    for offset in 0..<7 {
      let end = Sample.date("2027-12-20") + offset
      let last = axis(Sample.date("2027-01-04"), end).slots.elements.last?.label ?? end
      #expect(last <= end + 182 && last + 7 > end + 182)
    }
  }

  @Test("the axis goes on for hypercare and ten weeks")
  func length() {
    let axis = axis(Sample.date("2027-01-04"), Sample.date("2027-12-31"))
    let end = axis.slots.elements.last?.endDay ?? axis.firstDay
    #expect(axis.endDay == end + 14 * 7)
  }

  @Test("slots follow each other without a gap, and each date lies in the slot found for it")
  func slots() {
    let axis = axis(Sample.date("2027-01-04"), Sample.date("2027-06-30"))
    for day in 0..<axis.dayCount {
      let date = axis.date(day)
      let holding = axis.slots.indices.filter { axis.slots[$0].contains(date) }
      #expect(holding.count <= 1)
      #expect(axis.slot(containing: date) == holding.first)
    }
    #expect(axis.slot(containing: Sample.date("2027-01-05")) == nil)
  }
}
