import Testing
import WaveCalendar
import WaveCore

@Suite struct GroupWindowsTests {
  private func plants(_ entries: [CalendarEntry] = []) -> [PlantCalendar] {
    let sites = [
      Sample.site(shifts: 15),
      Sample.site(shifts: 5) {
        $0.id = "P2"
        $0.zone = Sample.detroit
        $0.shiftRow = SourceSpan(file: "plants.csv", line: 3)
      },
    ]
    return PlantCalendarBuilder(Sample.calendar(entries)).calendars(of: sites)
  }

  @Test("a group is down only while all its plants may be, each by its own clock")
  func intersection() throws {
    let window = try #require(GroupWindows.windows(of: plants())[Sample.slot("2027-05-08")])
    #expect(window.interval.start.description == "2027-05-07T20:00Z")
    #expect(window.interval.end.description == "2027-05-10T03:00Z")
    #expect(window.sources.map(\.line) == [2, 3])
    #expect(window.productionByPlant.count == 2)
  }

  @Test("a blackout of one plant closes the group and is named")
  func closed() {
    let plants = plants([
      Sample.entry(.plant("P2"), .blackout, "2027-05-05", "2027-05-12", line: 4)
    ])
    let slot = Sample.slot("2027-05-08")
    #expect(plants[0].windows[slot] != nil)
    #expect(GroupWindows.windows(of: plants)[slot] == nil)
    #expect(
      GroupWindows.closures(of: plants)[slot]
        == [ClosedSlot(reason: .blackout, row: Sample.row(4))])
  }

  @Test("production of a group is the time in which any of its plants works")
  func production() throws {
    let plants = plants([
      Sample.entry(.plant("P1"), .window, "2027-05-10", "2027-05-10", line: 4),
      Sample.entry(.plant("P2"), .shutdown, "2027-05-08", "2027-05-11", line: 5),
    ])
    let window = try #require(GroupWindows.windows(of: plants)[Sample.slot("2027-05-08")])
    #expect(
      window.interval.end == Sample.span(Sample.wall("2027-05-11"), Sample.wall("2027-05-11")).start
    )
    #expect(
      window.production
        == [Sample.span(Sample.wall("2027-05-10", 5), Sample.wall("2027-05-11"))])
    #expect(window.productionByPlant[0] == window.production)
    #expect(window.productionByPlant[1].isEmpty)
  }

  @Test("where no moment suits all plants and no row closes it, their shifts are named")
  func missingEachOther() {
    let holiday = [
      Sample.entry(.plant("P1"), .shutdown, "2027-05-08", "2027-05-08", line: 4),
      Sample.entry(.plant("P2"), .shutdown, "2027-05-09", "2027-05-09", line: 5),
    ]
    let sites = ["P1", "P2"].map { id in
      Sample.site(shifts: 21) { $0.id = Identifier(id) }
    }
    let plants = PlantCalendarBuilder(Sample.calendar(holiday)).calendars(of: sites)
    let slot = Sample.slot("2027-05-08")
    #expect(plants.allSatisfy { $0.windows[slot] != nil })
    #expect(GroupWindows.windows(of: plants)[slot] == nil)
    #expect(GroupWindows.closures(of: plants)[slot].map(\.reason) == [.noFreeTime, .noFreeTime])
  }

  @Test("only rows that open the group's own window are its sources")
  func sources() {
    let plants = plants([
      Sample.entry(.plant("P1"), .holiday, "2027-05-06", "2027-05-06", line: 4),
      Sample.entry(.plant("P1"), .holiday, "2027-05-07", "2027-05-07", line: 5),
    ])
    let slot = Sample.slot("2027-05-08")
    #expect(plants[0].windows[slot]?.sources.map(\.line) == [2, 4, 5])
    let window = GroupWindows.windows(of: plants)[slot]
    #expect(window?.sources.map(\.line) == [2, 5, 3])
    #expect(window?.kinds == [.weekend, .holiday])
  }

  @Test("one plant alone keeps its own windows")
  func alone() {
    let plant = plants()[0]
    #expect(GroupWindows.windows(of: [plant]) == plant.windows)
  }

  @Test("a group without plants has the weekend, less blackouts for all")
  func withoutPlants() {
    let builder = PlantCalendarBuilder(
      Sample.calendar([
        Sample.entry(.all, .blackout, "2027-05-07", "2027-05-10"),
        Sample.entry(.all, .close, "2027-05-14", "2027-05-17"),
      ]))
    let windows = builder.windowsWithoutPlants(in: Sample.berlin, row: Sample.row(1))
    #expect(windows[Sample.slot("2027-05-08")] == nil)
    #expect(
      windows[Sample.slot("2027-05-15")]?.interval
        == Sample.span(Sample.wall("2027-05-14", 22), Sample.wall("2027-05-17", 5)))
  }
}
