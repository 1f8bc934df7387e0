import Testing
import WaveCalendar
import WaveCore

@Suite struct PlantCalendarTests {
  private func window(_ plant: PlantCalendar, _ saturday: String) -> Interval? {
    plant.windows[Sample.slot(saturday)]?.interval
  }

  @Test("a plain weekend is the window, with the row of the shifts and no production in it")
  func plainWeekend() throws {
    let plant = Sample.plant()
    let window = try #require(plant.windows[Sample.slot("2027-05-08")])
    #expect(
      window.interval == Sample.span(Sample.wall("2027-05-07", 22), Sample.wall("2027-05-10", 5)))
    #expect(window.production.isEmpty)
    #expect(window.sources == [SourceSpan(file: "plants.csv", line: 2)])
    #expect(window.kinds == [.weekend])
    #expect(plant.closures[Sample.slot("2027-05-08")].isEmpty)
  }

  @Test("a holiday beside a weekend joins it, from whatever scope covers the plant")
  func longWeekend() {
    for scope in [
      CalendarScope.country("de"), .country("DE"), .region("EU"), .company("C1"), .plant("P1"),
      .all,
    ] {
      let plant = Sample.plant([Sample.entry(scope, .holiday, "2027-05-17", "2027-05-17")])
      #expect(
        window(plant, "2027-05-15")
          == Sample.span(Sample.wall("2027-05-14", 22), Sample.wall("2027-05-18")))
    }
    let other = Sample.plant([
      Sample.entry(.country("FR"), .holiday, "2027-05-17", "2027-05-17"),
      Sample.entry(.plant("P2"), .holiday, "2027-05-17", "2027-05-17"),
    ])
    #expect(window(other, "2027-05-15")?.length == .hours(55))
  }

  @Test("a window is no longer than its slot, from Wednesday noon to Wednesday noon")
  func clipping() {
    let plant = Sample.plant([
      Sample.entry(.plant("P1"), .shutdown, "2027-08-02", "2027-08-22")
    ])
    #expect(
      window(plant, "2027-08-14")
        == Sample.span(Sample.wall("2027-08-11", 12), Sample.wall("2027-08-18", 12)))
    #expect(
      window(plant, "2027-07-31")
        == Sample.span(Sample.wall("2027-07-30", 22), Sample.wall("2027-08-04", 12)))
  }

  @Test("a window that a row cuts names the row, and one that ends with the shifts names none")
  func cuts() throws {
    let plant = Sample.plant([
      Sample.entry(.plant("P1"), .stockTake, "2027-05-08", "2027-05-09", line: 7),
      Sample.entry(.plant("P1"), .close, "2027-05-17", "2027-05-18", line: 8),
      Sample.entry(.plant("P1"), .blackout, "2027-05-24", "2027-05-28", line: 9),
    ])
    func cuts(_ saturday: String) -> [ClosedSlot]? {
      plant.windows[Sample.slot(saturday)]?.cuts
    }
    #expect(
      window(plant, "2027-05-08")
        == Sample.span(Sample.wall("2027-05-10"), Sample.wall("2027-05-10", 5)))
    #expect(cuts("2027-05-08") == [ClosedSlot(reason: .stockTake, row: Sample.row(7))])
    #expect(cuts("2027-05-15") == [ClosedSlot(reason: .close, row: Sample.row(8))])
    #expect(cuts("2027-05-22") == [ClosedSlot(reason: .blackout, row: Sample.row(9))])
    #expect(cuts("2027-05-01") == [])
    #expect(cuts("2027-06-05") == [])
  }

  @Test("a plant around the clock is freed by its own stops and by windows alone")
  func aroundTheClock() {
    let plant = Sample.plant(
      shifts: 21,
      [
        Sample.entry(.country("DE"), .holiday, "2027-05-17", "2027-05-17"),
        Sample.entry(.plant("P1"), .shutdown, "2027-08-07", "2027-08-08", line: 3),
        Sample.entry(.plant("P1"), .window, "2027-09-18", "2027-09-19", line: 4),
      ])
    #expect(window(plant, "2027-05-15") == nil)
    #expect(
      plant.closures[Sample.slot("2027-05-15")]
        == [ClosedSlot(reason: .noFreeTime, row: SourceSpan(file: "plants.csv", line: 2))])
    #expect(window(plant, "2027-08-07")?.length == .days(2))
    #expect(plant.windows[Sample.slot("2027-08-07")]?.production.isEmpty == true)
    #expect(plant.windows[Sample.slot("2027-09-18")]?.production.count == 1)
    #expect(plant.windows[Sample.slot("2027-09-18")]?.sources == [Sample.row(4)])
  }

  @Test("an explicit window while the plant works counts as production, the weekend in it not")
  func productionInWindow() throws {
    let plant = Sample.plant([
      Sample.entry(.plant("P1"), .window, "2027-05-06", "2027-05-10")
    ])
    let window = try #require(plant.windows[Sample.slot("2027-05-08")])
    #expect(
      window.interval == Sample.span(Sample.wall("2027-05-06"), Sample.wall("2027-05-11")))
    #expect(
      window.production == [
        Sample.span(Sample.wall("2027-05-06"), Sample.wall("2027-05-07", 22)),
        Sample.span(Sample.wall("2027-05-10", 5), Sample.wall("2027-05-11")),
      ])
    #expect(window.kinds == [.weekend, .window])
    #expect(plant.productionTime(in: window.interval) == .hours(46 + 19))
  }

  @Test("blackouts and stock-takes close what they cover and name their rows")
  func closings() {
    let plant = Sample.plant([
      Sample.entry(.region("eu"), .blackout, "2027-05-07", "2027-05-10", line: 5),
      Sample.entry(.plant("P1"), .stockTake, "2027-05-22", "2027-05-23", line: 6),
    ])
    #expect(window(plant, "2027-05-08") == nil)
    #expect(
      plant.closures[Sample.slot("2027-05-08")]
        == [ClosedSlot(reason: .blackout, row: Sample.row(5))])
    #expect(
      window(plant, "2027-05-22")
        == Sample.span(Sample.wall("2027-05-24"), Sample.wall("2027-05-24", 5)))
    #expect(
      plant.closures[Sample.slot("2027-05-22")]
        == [ClosedSlot(reason: .stockTake, row: Sample.row(6))])
  }

  @Test("a close is widened by working days on both sides, holidays not counted")
  func closeDistance() {
    let entries = [
      Sample.entry(.company("C1"), .close, "2027-05-27", "2027-06-03", line: 7),
      Sample.entry(.country("DE"), .holiday, "2027-06-04", "2027-06-04", line: 8),
    ]
    let near = Sample.plant(entries)
    #expect(window(near, "2027-05-22")?.length == .hours(55))
    #expect(
      window(near, "2027-06-05")
        == Sample.span(Sample.wall("2027-06-04"), Sample.wall("2027-06-07", 5)))
    let far = Sample.plant(entries) { $0.closeDistance = 3 }
    #expect(
      window(far, "2027-05-22")
        == Sample.span(Sample.wall("2027-05-21", 22), Sample.wall("2027-05-24")))
    #expect(window(far, "2027-05-29") == nil)
    #expect(window(far, "2027-06-05") == nil)
    #expect(window(far, "2027-06-12")?.length == .hours(55))
  }

  @Test("a waiver opens closes through its last day and not after")
  func closeWaiver() {
    let plant = Sample.plant([
      Sample.entry(.company("C1"), .close, "2027-05-05", "2027-05-14", .monthly)
    ]) { $0.closesWaivedThrough = Sample.date("2027-05-31") }
    #expect(window(plant, "2027-05-08")?.length == .hours(55))
    #expect(window(plant, "2027-06-12") == nil)
  }

  @Test("a peak forbids a cutover only where the policy says so, and is a load in any case")
  func peaks() {
    let entries = [
      Sample.entry(.plant("P1"), .peak, "2027-05-03", "2027-05-14", load: 1.4, line: 9),
      Sample.entry(.company("C1"), .peak, "2027-05-10", "2027-05-11", load: 1.6),
      Sample.entry(.plant("P1"), .peak, "2027-07-01", "2027-07-01"),
    ]
    let free = Sample.plant(entries)
    #expect(window(free, "2027-05-08")?.length == .hours(55))
    let calendar = Sample.calendar()
    let loads = ["2027-05-02", "2027-05-03", "2027-05-10", "2027-05-14", "2027-07-01"].map {
      free.load(on: calendar.day(Sample.date($0)))
    }
    #expect(loads == [1, 1.4, 1.6, 1.4, PlantCalendar.usualPeakLoad])
    let bound = Sample.plant(entries) { $0.peakAllowed = false }
    #expect(window(bound, "2027-05-08") == nil)
    #expect(
      bound.closures[Sample.slot("2027-05-08")]
        == [
          ClosedSlot(reason: .peak, row: Sample.row(9)),
          ClosedSlot(reason: .peak, row: Sample.row(2)),
        ])
    let waived = Sample.plant(entries) {
      $0.peakAllowed = false
      $0.peaksWaivedThrough = Sample.date("2027-05-31")
    }
    #expect(window(waived, "2027-05-08")?.length == .hours(55))
    #expect(window(waived, "2027-05-15")?.length == .hours(55))
  }

  @Test("without a row of closes the fiscal year gives them, with any row it does not")
  func usualCloses() {
    let usual = Sample.plant {
      $0.fiscalYear = FiscalYear(endMonth: 9, endDay: 30)
      $0.fiscalYearRow = SourceSpan(file: "companies.csv", line: 3)
    }
    #expect(window(usual, "2027-10-16") == nil)
    #expect(
      usual.closures[Sample.slot("2027-10-16")]
        == [ClosedSlot(reason: .close, row: SourceSpan(file: "companies.csv", line: 3))])
    #expect(window(usual, "2027-10-23")?.length == .hours(55))
    let stated = Sample.plant([
      Sample.entry(.all, .close, "2027-02-01", "2027-02-02")
    ]) { $0.fiscalYear = .calendarYear }
    #expect(window(stated, "2027-07-03")?.length == .hours(55))
  }

  @Test("a weekend with a change of the clock is an hour shorter or longer")
  func daylightSaving() {
    let plant = Sample.plant()
    #expect(window(plant, "2027-03-27")?.length == .hours(54))
    #expect(window(plant, "2027-10-30")?.length == .hours(56))
  }

  @Test("many plants at once get the calendars each gets alone")
  func batches() {
    let entries = [Sample.entry(.country("DE"), .holiday, "2027-05-17", "2027-05-17")]
    let builder = PlantCalendarBuilder(Sample.calendar(entries))
    let sites = [5, 15, 21, 15].map { Sample.site(shifts: $0) }
    let together = builder.calendars(of: sites)
    for (site, plant) in zip(sites, together) {
      #expect(plant.windows == builder.calendar(of: site).windows)
    }
  }
}
