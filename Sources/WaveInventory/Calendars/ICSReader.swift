import WaveCalendar
import WaveCore
import WaveLandscape

/// Reads an iCalendar file (RFC 5545) as rows of the calendar; what cannot be read is a finding.
///
/// What an event says comes from its categories, else from the file's name: `holidays-DE.ics`.
/// Times of another zone are turned into the scope's own; the zone of a plant is its own, and of
/// every other scope the inventory's.
struct ICSReader {
  /// The path as findings show it.
  let file: String
  /// What the file's name says of every event in it.
  let defaults: ICSMeaning
  /// The identifiers that a scope may name.
  let context: ReadingContext
  /// The countries that plants and companies stand in.
  let countries: Set<String>
  /// The zones of plants by their identifiers.
  let plantZones: [String: ZoneTable]
  /// The zone of every other scope.
  let ownZone: ZoneTable

  /// The most rows that one event may become.
  static let eventLimit = 1_000

  /// The most rows that one file may become.
  static let fileLimit = 200_000

  /// The rows of a file, in the order of its events.
  func entries(of bytes: [UInt8]) -> [CalendarEntry] {
    guard bytes.count <= TableReader.sizeLimit, let text = try? DecodedText(bytes) else {
      context.log.add("INV067", file: file, "the file is no calendar")
      return []
    }
    let (lines, broken) = ICSLine.lines(of: text.bytes.withUnifiedBreaks)
    for line in broken.prefix(10) {
      context.log.add("INV067", at: SourceSpan(file: file, line: line), "the line has no colon")
    }
    switch ICSComponent.root(of: lines) {
    case .failure(let fault):
      context.log.add(
        "INV067", at: SourceSpan(file: file, line: fault.line),
        "BEGIN and END do not match here", fix: "export the calendar again")
      return []
    case .success(let root):
      let calendars = root.parts("VCALENDAR")
      if calendars.isEmpty { context.log.add("INV067", file: file, "the file has no VCALENDAR") }
      return calendars.flatMap(entries)
    }
  }
}

extension ICSReader {
  private func entries(of calendar: ICSComponent) -> [CalendarEntry] {
    let zones = ICSZones(calendar)
    let events = calendar.parts("VEVENT")
    let moved = movedOccurrences(events)
    var entries: [CalendarEntry] = []
    for event in events {
      let own = ICSEvent(event, reader: self, zones: zones, moved: moved).entries()
      guard entries.count + own.count <= Self.fileLimit else {
        context.log.add(
          "INV064", at: SourceSpan(file: file, line: event.line),
          "the file's events come back more than \(Grouped.digits(Self.fileLimit)) times")
        break
      }
      entries += own
    }
    return entries
  }

  /// The occurrences that an event of their own replaces, by the identifier both share.
  private func movedOccurrences(_ events: [ICSComponent]) -> [String: Set<ICSMoment>] {
    var moved: [String: Set<ICSMoment>] = [:]
    for event in events {
      guard let line = event.first("RECURRENCE-ID"), let uid = event.first("UID")?.value,
        let moment = ICSMoment(line.value, zone: line.parameters["TZID"])
      else { continue }
      moved[uid, default: []].insert(moment)
    }
    return moved
  }
}

extension [UInt8] {
  /// The bytes with every carriage return that stands alone turned into a line feed.
  fileprivate var withUnifiedBreaks: [UInt8] {
    guard contains(13) else { return self }
    return indices.map { place in
      let isAlone = self[place] == 13 && !(place + 1 < count && self[place + 1] == 10)
      return isAlone ? 10 : self[place]
    }
  }
}
