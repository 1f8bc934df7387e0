import WaveCalendar
import WaveCore

/// The zones that an iCalendar file names: by identifier, by Windows' names, or by its own rules.
struct ICSZones {
  private var tables: [String: ZoneTable] = [:]

  /// The zones of a calendar's `VTIMEZONE` components.
  init(_ calendar: ICSComponent) {
    for zone in calendar.parts("VTIMEZONE") {
      guard let name = zone.first("TZID")?.value else { continue }
      let known = Self.known(name) ?? zone.first("X-LIC-LOCATION").flatMap { Self.known($0.value) }
      tables[name] = known ?? Self.table(name, zone)
    }
  }

  /// The table of a zone, or nil where neither the file nor the system knows it.
  subscript(name: String) -> ZoneTable? { tables[name] ?? Self.known(name) }

  private static func known(_ name: String) -> ZoneTable? {
    if let table = ZoneResolver.table(name) { return table }
    if let id = WindowsZones.identifier(name) { return ZoneResolver.table(id) }
    // Some programs put a path of their own before the identifier.
    let parts = name.split(separator: "/")
    return parts.count > 2 ? ZoneResolver.table(parts.suffix(2).joined(separator: "/")) : nil
  }

  /// A table from a file's own rules: when which offset begins.
  private static func table(_ name: String, _ zone: ICSComponent) -> ZoneTable? {
    var transitions: [(at: Instant, offset: Int, before: Int)] = []
    for part in zone.parts("STANDARD") + zone.parts("DAYLIGHT") {
      guard let start = part.first("DTSTART").flatMap({ ICSMoment($0.value, zone: nil) }),
        let before = part.first("TZOFFSETFROM").flatMap({ offset($0.value) }),
        let after = part.first("TZOFFSETTO").flatMap({ offset($0.value) })
      else { return nil }
      var dates = [start.wall.date]
      if let text = part.first("RRULE")?.value {
        guard case .success(let rule) = RecurrenceRule.parse(text) else { return nil }
        dates = rule.dates(from: start.wall.date, through: ZoneResolver.lastDay, limit: 500)
      }
      for date in dates {
        let wall = CivilDateTime(date, start.wall.time).wallMinutes
        transitions.append((Instant(minutesSinceEpoch: wall - before), after, before))
      }
    }
    transitions.sort { $0.at < $1.at }
    guard let first = transitions.first else { return nil }
    return ZoneTable(
      id: name, initialOffset: first.before,
      transitions: transitions.map { ZoneTable.Transition(at: $0.at, offset: $0.offset) })
  }

  /// Minutes east of UTC of `+0200` or `-053000`.
  private static func offset(_ text: String) -> Int? {
    guard let sign = text.first, sign == "+" || sign == "-", (5...7).contains(text.utf8.count),
      let number = Int(text.dropFirst().prefix(4)), number / 100 < 24, number % 100 < 60
    else { return nil }
    return (sign == "-" ? -1 : 1) * (number / 100 * 60 + number % 100)
  }
}
