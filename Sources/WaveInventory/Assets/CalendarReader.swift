import WaveCalendar
import WaveCore
import WaveLandscape

extension RowReader {
  /// A row of `calendar.csv`, or nil where it cannot be read.
  func calendarEntry() -> CalendarEntry? {
    let (scope, kind) = (scope(), choice("kind", of: CalendarKind.self))
    let (start, end) = (dateTime("start"), dateTime("end"))
    let repeats = choice("repeats", of: Repetition.self) ?? .none
    let (capacity, load) = (decimal("capacity"), decimal("load"))
    guard let scope, let kind, let start else { return nil }
    let opens = CivilDateTime(start.date, start.time ?? ClockTime(0, 0))
    let closes = Self.exclusiveEnd(end ?? (start.date, nil))
    guard closes > opens else {
      add("INV036", "end", "the row ends before it starts", label: "before \(opens)")
      return nil
    }
    return CalendarEntry(
      scope: scope, kind: kind, start: opens, end: closes, repeats: repeats, capacity: capacity,
      load: load, reason: text("reason"), row: span)
  }
}

extension RowReader {
  /// A plain end date includes its whole day; `24:00` is midnight of the next one.
  private static func exclusiveEnd(_ end: (date: CivilDate, time: ClockTime?)) -> CivilDateTime {
    guard let time = end.time else { return CivilDateTime(end.date + 1) }
    return CivilDateTime(wallMinutes: CivilDateTime(end.date, time).wallMinutes)
  }

  private func scope() -> CalendarScope? {
    guard let text = text("scope") else { return nil }
    if ["all", "*"].contains(text.lowercased()) { return .all }
    let parts = text.split(separator: ":", maxSplits: 1).map(\.trimmedOfBlanks)
    guard parts.count == 2, !parts[1].isEmpty else { return refused(text) }
    let name = parts[1]
    switch parts[0].lowercased() {
    case "country": return .country(name)
    case "region": return .region(name)
    case "partner": return .partner(name)
    case "company":
      return resolve(name, "scope", in: [.companies]).map { _ in .company(Identifier(name)) }
    case "plant": return resolve(name, "scope", in: [.plants]).map { _ in .plant(Identifier(name)) }
    case "team": return resolve(name, "scope", in: [.teams]).map { _ in .team(Identifier(name)) }
    default: return refused(text)
    }
  }

  private func refused(_ text: String) -> CalendarScope? {
    add("INV037", "scope", "'\(text)' is not a scope")
    return nil
  }
}
