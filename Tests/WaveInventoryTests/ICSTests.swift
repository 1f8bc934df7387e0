import Testing
import WaveCalendar
import WaveCore
import WaveLandscape

@testable import WaveInventory

/// Calendars as Outlook and Google export them.
@Suite struct ICSTests {
  private static let plants =
    "plant_id,country,timezone\nP01,DE,Europe/Berlin\nP02,PT,Europe/Lisbon\n"

  private static func read(_ name: String, _ lines: String...) -> InventoryReading {
    let text = (["BEGIN:VCALENDAR"] + lines + ["END:VCALENDAR"]).joined(separator: "\r\n")
    return InventoryReader.read(
      Sample.inventory([
        "plants.csv": plants, name: text, "inventory.yaml": "timezone: Europe/Berlin\n",
      ]))
  }

  private static func shown(_ reading: InventoryReading) -> [String] {
    reading.calendar.map { "\($0.scope) \($0.kind) \($0.start) to \($0.end) \($0.repeats)" }
  }

  private static func event(_ properties: String...) -> String {
    (["BEGIN:VEVENT"] + properties + ["END:VEVENT"]).joined(separator: "\r\n")
  }

  @Test("an all-day event is a row from midnight to the midnight before DTEND")
  func allDay() {
    let reading = Self.read(
      "holidays-DE.ics",
      Self.event("DTSTART;VALUE=DATE:20271003", "DTEND;VALUE=DATE:20271004", "SUMMARY:Einheit"))
    #expect(reading.findings == [])
    #expect(
      Self.shown(reading) == [
        "country(\"DE\") holiday 2027-10-03 00:00 to 2027-10-04 00:00 none"
      ])
    #expect(reading.calendar.map(\.reason) == ["Einheit"])
  }

  @Test("scope and kind come from categories before the file's name; folded lines are one")
  func meaning() {
    let reading = Self.read(
      "calendar.ics",
      Self.event(
        "DTSTART:20270809T060000", "DURATION:P1DT2H", "CATEGORIES:plant:P0\r\n 1,Werksferien",
        "SUMMARY:Sommer\\, lang"),
      Self.event(
        "DTSTART:20270809T060000", "DTEND:20270809T080000", "CATEGORIES:blackout",
        "STATUS:CANCELLED"))
    #expect(reading.findings == [])
    #expect(
      Self.shown(reading) == ["plant(P01) shutdown 2027-08-09 06:00 to 2027-08-10 08:00 none"])
    #expect(reading.calendar.map(\.reason) == ["Sommer, lang"])
  }

  @Test("an event that says neither whom nor what is refused where it stands")
  func meaningless() {
    let reading = Self.read("export.ics", Self.event("DTSTART:20270809", "SUMMARY:Something"))
    #expect(reading.findings.map { "\($0.code) \($0.span.short)" } == ["INV070 export.ics:4"])
  }

  @Test("times of another zone are turned into the scope's own")
  func zones() {
    let reading = Self.read(
      "blackout.ics",
      Self.event("DTSTART:20270701T100000Z", "DTEND:20270701T120000Z", "CATEGORIES:plant:P01"),
      Self.event(
        "DTSTART;TZID=W. Europe Standard Time:20270701T100000",
        "DTEND;TZID=W. Europe Standard Time:20270701T120000", "CATEGORIES:plant:P02"),
      Self.event(
        "DTSTART;TZID=Europe/Berlin:20270701T100000", "DTEND;TZID=Europe/Berlin:20270701T120000",
        "CATEGORIES:all"))
    #expect(reading.findings == [])
    #expect(
      reading.calendar.map { "\($0.start.time) to \($0.end.time)" } == [
        "12:00 to 14:00", "09:00 to 11:00", "10:00 to 12:00",
      ])
  }

  @Test("a zone that only the file describes is read from its own rules")
  func ownZone() {
    let zone = [
      "BEGIN:VTIMEZONE", "TZID:Werkszeit", "BEGIN:STANDARD", "DTSTART:16011028T030000",
      "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
      "END:STANDARD", "BEGIN:DAYLIGHT", "DTSTART:16010325T020000",
      "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
      "END:DAYLIGHT", "END:VTIMEZONE",
    ].joined(separator: "\r\n")
    let reading = Self.read(
      "blackout.ics", zone,
      Self.event(
        "DTSTART;TZID=Werkszeit:20270701T100000", "DTEND;TZID=Werkszeit:20270701T110000",
        "CATEGORIES:plant:P02"),
      Self.event(
        "DTSTART;TZID=Werkszeit:20271201T100000", "DTEND;TZID=Werkszeit:20271201T110000",
        "CATEGORIES:plant:P02"),
      Self.event("DTSTART;TZID=Nowhere:20271201T100000", "CATEGORIES:plant:P02"))
    #expect(reading.calendar.map(\.start.description) == ["2027-07-01 09:00", "2027-12-01 09:00"])
    #expect(reading.findings.map(\.code) == ["INV068"])
  }

  @Test("simple rules stay rules; exceptions, ends and moved occurrences are read one by one")
  func repetition() {
    let weekly = Self.read(
      "all window.ics",
      Self.event("DTSTART:20270501T060000", "DTEND:20270501T100000", "RRULE:FREQ=WEEKLY;BYDAY=SA"))
    #expect(Self.shown(weekly) == ["all window 2027-05-01 06:00 to 2027-05-01 10:00 weekly"])
    let moved = Self.read(
      "all window.ics",
      Self.event(
        "UID:a", "DTSTART:20270501T060000", "DTEND:20270501T100000",
        "RRULE:FREQ=WEEKLY;COUNT=5", "EXDATE:20270508T060000"),
      Self.event(
        "UID:a", "RECURRENCE-ID:20270515T060000", "DTSTART:20270516T060000",
        "DTEND:20270516T070000"))
    #expect(
      moved.calendar.map(\.start.date.description) == [
        "2027-05-01", "2027-05-22", "2027-05-29", "2027-05-16",
      ])
  }

  @Test(
    "a rule gives the dates that RFC 5545 shows for it",
    arguments: [
      (
        "19970902", "FREQ=DAILY;COUNT=4;INTERVAL=10",
        ["19970902", "19970912", "19970922", "19971002"]
      ),
      (
        "19970902", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;WKST=SU;BYDAY=TU,TH",
        ["19970902", "19970904", "19970916", "19970918"]
      ),
      ("19970905", "FREQ=MONTHLY;COUNT=3;BYDAY=1FR", ["19970905", "19971003", "19971107"]),
      ("19970922", "FREQ=MONTHLY;COUNT=3;BYDAY=-2MO", ["19970922", "19971020", "19971117"]),
      ("19970928", "FREQ=MONTHLY;BYMONTHDAY=-3;COUNT=3", ["19970928", "19971029", "19971128"]),
      (
        "19970610", "FREQ=YEARLY;COUNT=4;BYMONTH=6,7",
        ["19970610", "19970710", "19980610", "19980710"]
      ),
      ("19970519", "FREQ=YEARLY;BYDAY=20MO;COUNT=3", ["19970519", "19980518", "19990517"]),
      (
        "19970929", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=3",
        ["19970929", "19971030", "19971127"]
      ),
      ("20040229", "FREQ=YEARLY;COUNT=3", ["20040229", "20080229", "20120229"]),
      ("19970131", "FREQ=MONTHLY;COUNT=3", ["19970131", "19970331", "19970531"]),
      ("19971224", "FREQ=DAILY;UNTIL=19971226T000000Z", ["19971224", "19971225", "19971226"]),
    ])
  func rules(start: String, rule: String, dates: [String]) throws {
    let first = try #require(ICSMoment(start, zone: nil))
    let parsed = try RecurrenceRule.parse(rule).get()
    let found = parsed.dates(from: first.wall.date, through: ZoneResolver.lastDay, limit: 100)
    #expect(found.map { $0.description.filter(\.isNumber) } == dates)
  }

  @Test("a rule with a part that is not read is refused, never read without it")
  func unreadRule() {
    let reading = Self.read(
      "all window.ics", Self.event("DTSTART:20270501T060000", "RRULE:FREQ=HOURLY"),
      Self.event("DTSTART:20270501T060000", "RRULE:FREQ=YEARLY;BYWEEKNO=20"))
    #expect(reading.findings.map { "\($0.code) \($0.span.line)" } == ["INV068 4", "INV068 8"])
  }

  @Test("wall times that a change of the clocks skips or doubles are named")
  func clockChanges() {
    let reading = InventoryReader.read(
      Sample.inventory([
        "plants.csv": Self.plants,
        "calendar.csv": "scope,kind,start,end\n"
          + "plant:P01,window,2027-03-28 02:30,2027-03-28 08:00\n"
          + "plant:P01,window,2027-10-31 01:00,2027-10-31 02:30\n"
          + "plant:P02,window,2027-03-28 02:30,2027-03-28 08:00\n"
          + "plant:P01,window,2027-03-28 03:00,2027-10-31 03:00\n",
      ]))
    #expect(
      reading.findings.map(\.headline) == [
        "2027-03-28 02:30 does not exist in Europe/Berlin, whose clocks jump to 03:00",
        "2027-10-31 02:30 comes twice in Europe/Berlin; the first of the two is taken",
      ])
    #expect(reading.findings.map(\.code) == ["INV069", "INV069"])
  }

  @Test("a calendar that is cut or misnested ends in a finding at the line that shows it")
  func damaged() {
    let cut = Self.read("all window.ics", "BEGIN:VEVENT", "DTSTART:20270501")
    #expect(cut.findings.map { "\($0.code) \($0.span.line)" } == ["INV067 4"])
    let none = InventoryReader.read(
      Sample.inventory(["plants.csv": Self.plants, "x.ics": "hello\n"]))
    #expect(none.findings.map(\.code) == ["INV067", "INV067"])
  }
}
