import WaveCalendar
import WaveCore

/// Zones, dates and plants that the tests of this folder share.
enum Sample {
  /// Germany from 2026 to 2029: forward on the last Sunday of March, back on that of October.
  static let berlin = zone(
    "Europe/Berlin", standard: 60,
    [
      ("2026-03-29", 1, 120), ("2026-10-25", 1, 60), ("2027-03-28", 1, 120),
      ("2027-10-31", 1, 60), ("2028-03-26", 1, 120), ("2028-10-29", 1, 60),
    ])

  /// Michigan in 2027: forward on 14 March, back on 7 November.
  static let detroit = zone(
    "America/Detroit", standard: -300, [("2027-03-14", 7, -240), ("2027-11-07", 6, -300)])

  /// New South Wales in 2027: back on 4 April, forward on 3 October.
  static let sydney = zone(
    "Australia/Sydney", standard: 660, [("2027-04-03", 16, 600), ("2027-10-02", 16, 660)])

  /// A zone by its first offset, and the UTC day and hour of each change with the offset after it.
  static func zone(_ id: String, standard: Int, _ changes: [(String, Int, Int)]) -> ZoneTable {
    ZoneTable(
      id: id, initialOffset: standard,
      transitions: changes.map { day, hour, offset in
        ZoneTable.Transition(
          at: Instant(midnightUTC: date(day)) + .hours(hour), offset: offset)
      })
  }

  /// A date by ISO 8601; the first of 1970 where the text is none.
  static func date(_ text: String) -> CivilDate {
    CivilDate(iso: text) ?? CivilDate(daysSinceEpoch: 0)
  }

  /// A wall time on a date.
  static func wall(_ day: String, _ hour: Int = 0, _ minute: Int = 0) -> CivilDateTime {
    CivilDateTime(date(day), ClockTime(hour, minute))
  }

  /// A row of `calendar.csv`.
  static func row(_ line: Int) -> SourceSpan { SourceSpan(file: "calendar.csv", line: line) }

  /// A calendar row over whole days, the last one included.
  static func entry(
    _ scope: CalendarScope, _ kind: CalendarKind, _ first: String, _ last: String,
    _ repeats: Repetition = .none, capacity: Double? = nil, load: Double? = nil, line: Int = 2
  ) -> CalendarEntry {
    CalendarEntry(
      scope: scope, kind: kind, start: wall(first), end: CivilDateTime(date(last) + 1),
      repeats: repeats, capacity: capacity, load: load, row: row(line))
  }

  /// The axis of 2027 with some rows.
  static func calendar(_ entries: [CalendarEntry] = []) -> PlanningCalendar {
    PlanningCalendar(
      start: date("2027-01-04"), finishBy: date("2027-12-31"), hypercareWeeks: 4, zones: [:],
      entries: entries)
  }

  /// Plant `P1` of company `C1` in Germany.
  static func site(shifts: Int = 15, _ edit: (inout CalendarSite) -> Void = { _ in })
    -> CalendarSite
  {
    var site = CalendarSite(
      id: "P1", country: "DE", region: "EU", company: "C1", zone: berlin,
      shifts: ShiftPattern(shiftsPerWeek: shifts),
      shiftRow: SourceSpan(file: "plants.csv", line: 2))
    edit(&site)
    return site
  }

  /// The calendar of the plant under some rows.
  static func plant(
    shifts: Int = 15, _ entries: [CalendarEntry] = [],
    _ edit: (inout CalendarSite) -> Void = { _ in }
  ) -> PlantCalendar {
    PlantCalendarBuilder(calendar(entries)).calendar(of: site(shifts: shifts, edit))
  }

  /// The place of the slot whose Saturday is a date, in the axis of 2027.
  static func slot(_ saturday: String) -> Int {
    calendar().slots.elements.firstIndex { $0.label == date(saturday) } ?? -1
  }

  /// A span between wall times in Germany.
  static func span(_ start: CivilDateTime, _ end: CivilDateTime) -> Interval {
    berlin.interval(from: start, to: end)
  }
}
