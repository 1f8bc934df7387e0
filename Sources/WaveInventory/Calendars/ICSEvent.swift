import WaveCalendar
import WaveCore
import WaveLandscape

/// One event of an iCalendar file on its way to rows of the calendar.
struct ICSEvent {
  private let event: ICSComponent
  private let reader: ICSReader
  private let zones: ICSZones
  private let moved: [String: Set<ICSMoment>]

  /// An event of a file with its zones and the occurrences that were moved.
  init(
    _ event: ICSComponent, reader: ICSReader, zones: ICSZones, moved: [String: Set<ICSMoment>]
  ) {
    self.event = event
    self.reader = reader
    self.zones = zones
    self.moved = moved
  }

  /// The rows of the event; none where it is cancelled or cannot be read.
  func entries() -> [CalendarEntry] {
    guard event.first("STATUS")?.value.uppercased() != "CANCELLED", let meaning = meaning(),
      let start = moment("DTSTART"), let length = length(from: start)
    else { return [] }
    guard length > 0 else {
      add("INV036", event.first("DTEND"), "the event ends before it starts")
      return []
    }
    guard let starts = starts(from: start) else { return [] }
    if let native = native(start), starts.isPlain {
      return [entry(start, length, meaning, native)].compactMap(\.self)
    }
    return starts.moments.compactMap { entry($0, length, meaning, .none) }
  }
}

extension ICSEvent {
  private func meaning() -> (scope: CalendarScope, kind: CalendarKind)? {
    var meaning = ICSMeaning()
    let words = event.all("CATEGORIES").flatMap { $0.value.split(separator: ",") }
      .map { String($0).trimmedOfBlanks }
    let countries = reader.countries
    meaning.take(words, reader.context.register, countries)
    if let scope = meaning.scope ?? reader.defaults.scope,
      let kind = meaning.kind ?? reader.defaults.kind
    {
      return (scope, kind)
    }
    let noScope = meaning.scope == nil && reader.defaults.scope == nil
    add(
      "INV070", event.first("CATEGORIES") ?? event.first("SUMMARY"),
      "event '\(event.first("SUMMARY")?.text.prefix(60) ?? "")' does not say "
        + (noScope ? "whom it concerns" : "what it is"),
      fix: noScope
        ? "add a category such as plant:P01 or country:DE, or name the file like holidays-DE.ics"
        : "add a category such as holiday, blackout or shutdown, or name the file so")
    return nil
  }

  private func moment(_ name: String) -> ICSMoment? {
    guard let line = event.first(name) else {
      add("INV068", nil, "the event has no \(name)")
      return nil
    }
    guard let moment = ICSMoment(line.value, zone: line.parameters["TZID"]) else {
      add("INV068", line, "'\(line.value)' is not a date or date-time")
      return nil
    }
    if case .zone(let name) = moment.clock, zones[name] == nil {
      add("INV068", line, "time zone '\(name)' is neither known nor described in the file")
      return nil
    }
    return moment
  }

  /// How long the event lasts, in minutes on its own wall; a day where only a date is given.
  private func length(from start: ICSMoment) -> Int? {
    if event.first("DTEND") != nil {
      guard let end = moment("DTEND") else { return nil }
      return end.clock == start.clock
        ? end.wall.wallMinutes - start.wall.wallMinutes
        : instant(end).minutesSinceEpoch - instant(start).minutesSinceEpoch
    }
    guard let line = event.first("DURATION") else { return start.isDate ? 1440 : 1 }
    let span = DurationCell.minutes(line.value, unit: .minutes, style: .plain)
    if span == nil { add("INV068", line, "'\(line.value)' is not a duration") }
    return span?.count
  }

  /// Every start of the event; nil where its rule cannot be read.
  private func starts(from start: ICSMoment) -> (moments: [ICSMoment], isPlain: Bool)? {
    let excluded = Set(
      moments("EXDATE")
        + (event.first("RECURRENCE-ID") == nil
          ? Array(moved[event.first("UID")?.value ?? ""] ?? []) : []))
    let added = moments("RDATE")
    var dates = [start.wall.date]
    if let line = event.first("RRULE") {
      guard let found = ruled(line, start) else { return nil }
      dates = found
    }
    let all = Set(dates.map { moment(on: $0, like: start) } + added)
    let excludedDays = Set(excluded.filter(\.isDate).map(\.wall.date))
    let kept = all.filter { !excluded.contains($0) && !excludedDays.contains($0.wall.date) }
    let sorted = kept.sorted { $0.wall < $1.wall }
    return (sorted, excluded.isEmpty && added.isEmpty)
  }

  private func ruled(_ line: ICSLine, _ start: ICSMoment) -> [CivilDate]? {
    switch RecurrenceRule.parse(line.value) {
    case .failure(let fault):
      add("INV068", line, "'\(fault.part)' in the event's rule is not read")
      return nil
    case .success(let rule):
      let dates = rule.dates(
        from: start.wall.date, through: ZoneResolver.lastDay, limit: ICSReader.eventLimit)
      if dates.count == ICSReader.eventLimit, rule.count != dates.count, native(start) == nil {
        add(
          "INV064", line,
          "the event comes back more than \(ICSReader.eventLimit) times; "
            + "the last that is read is \(dates.last?.description ?? "")")
      }
      return dates
    }
  }

  /// The repetition of the calendar's own that says the same as the rule; nil where none does.
  private func native(_ start: ICSMoment) -> Repetition? {
    guard let line = event.first("RRULE"), isOwnZone(start),
      case .success(let rule) = RecurrenceRule.parse(line.value), rule.count == nil,
      rule.until == nil, rule.positions.isEmpty
    else { return nil }
    let (_, month, day) = start.wall.date.components
    let days = rule.weekdays.map(\.day)
    switch (rule.frequency, rule.interval) {
    case (.weekly, 1):
      return (days.isEmpty || days == [start.wall.date.weekday]) && rule.months.isEmpty
        ? .weekly : nil
    case (.monthly, 1), (.monthly, 3):
      guard days.isEmpty, rule.months.isEmpty, day <= 28,
        rule.monthDays.isEmpty || rule.monthDays == [day]
      else { return nil }
      return rule.interval == 1 ? .monthly : .quarterly
    case (.yearly, 1):
      guard days.isEmpty, month != 2 || day <= 28, rule.months.isEmpty || rule.months == [month],
        rule.monthDays.isEmpty || rule.monthDays == [day]
      else { return nil }
      return .yearly
    default: return nil
    }
  }

  private func moments(_ name: String) -> [ICSMoment] {
    event.all(name).flatMap { line in
      line.value.split(separator: ",").compactMap { part -> ICSMoment? in
        let text = part.split(separator: "/").first.map(String.init) ?? ""
        if let moment = ICSMoment(text, zone: line.parameters["TZID"]) { return moment }
        add("INV068", line, "'\(part)' is not a date or date-time")
        return nil
      }
    }
  }

  private func moment(on date: CivilDate, like start: ICSMoment) -> ICSMoment {
    ICSMoment(
      wall: CivilDateTime(date, start.wall.time), isDate: start.isDate, clock: start.clock)
  }
}

extension ICSEvent {
  private func entry(
    _ start: ICSMoment, _ length: Int, _ meaning: (scope: CalendarScope, kind: CalendarKind),
    _ repeats: Repetition
  ) -> CalendarEntry? {
    let end = ICSMoment(
      wall: CivilDateTime(wallMinutes: start.wall.wallMinutes + length), isDate: start.isDate,
      clock: start.clock)
    let zone = zone(of: meaning.scope)
    let (opens, closes) = (wall(start, in: zone), wall(end, in: zone))
    guard opens < closes else { return nil }
    return CalendarEntry(
      scope: meaning.scope, kind: meaning.kind, start: opens, end: closes, repeats: repeats,
      reason: event.first("SUMMARY")?.text, row: span(event.first("DTSTART")))
  }

  private func zone(of scope: CalendarScope) -> ZoneTable {
    if case .plant(let id) = scope, let zone = reader.plantZones[id.text] { return zone }
    return reader.ownZone
  }

  /// Whether a moment reads the same on the wall of the scope all year.
  private func isOwnZone(_ moment: ICSMoment) -> Bool {
    let meaning = meaningZone()
    switch moment.clock {
    case .floating: return true
    case .universal: return meaning.transitions.isEmpty && meaning.initialOffset == 0
    case .zone(let name): return zones[name] == meaning
    }
  }

  private func meaningZone() -> ZoneTable {
    var meaning = ICSMeaning()
    let words = event.all("CATEGORIES").flatMap { $0.value.split(separator: ",") }
    meaning.take(
      words.map { String($0).trimmedOfBlanks }, reader.context.register, reader.countries)
    return zone(of: meaning.scope ?? reader.defaults.scope ?? .all)
  }

  private func instant(_ moment: ICSMoment) -> Instant {
    switch moment.clock {
    case .floating: reader.ownZone.instant(of: moment.wall)
    case .universal: Instant(minutesSinceEpoch: moment.wall.wallMinutes)
    case .zone(let name): (zones[name] ?? reader.ownZone).instant(of: moment.wall)
    }
  }

  private func wall(_ moment: ICSMoment, in zone: ZoneTable) -> CivilDateTime {
    if moment.clock == .floating { return moment.wall }
    if case .zone(let name) = moment.clock, zones[name] == zone { return moment.wall }
    return zone.wall(at: instant(moment))
  }

  private func add(
    _ code: FindingCode, _ line: ICSLine?, _ headline: String, fix: String? = nil
  ) {
    reader.context.log.add(code, at: span(line), headline, fix: fix)
  }

  private func span(_ line: ICSLine?) -> SourceSpan {
    SourceSpan(file: reader.file, line: line?.line ?? event.line)
  }
}
