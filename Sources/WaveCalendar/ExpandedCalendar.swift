import WaveCore

/// Every span of every calendar row over the axis, sorted by whom it concerns.
struct ExpandedCalendar: Sendable {
  /// A span of a row.
  struct Span: Sendable {
    /// What the row says.
    var kind: CalendarKind
    /// When.
    var occurrence: CalendarOccurrence
    /// Share of the staff there, where the row states one.
    var capacity: Double?
    /// Load as a multiple of the usual one, where the row states one.
    var load: Double?
    /// Whether the row names the plant, team or partner itself.
    var isOwn: Bool
    /// The row.
    var row: SourceSpan
  }

  /// The first date anything is expanded for: some weeks before the axis.
  let first: CivilDate
  /// The first date nothing is expanded for: some weeks after the axis.
  let end: CivilDate

  private let spans: [CalendarScope: [Span]]

  /// The rows of a calendar, expanded once.
  init(_ calendar: PlanningCalendar) {
    first = calendar.firstDay - 70
    end = calendar.endDay + 70
    var spans: [CalendarScope: [Span]] = [:]
    for entry in calendar.entries {
      let expanded = entry.occurrences(from: first, to: end).map {
        Span(
          kind: entry.kind, occurrence: $0, capacity: entry.capacity, load: entry.load,
          isOwn: entry.scope.isOwn, row: entry.row)
      }
      spans[entry.scope.caseless, default: []] += expanded
    }
    self.spans = spans
  }

  /// The spans that concern any of the scopes, scope by scope.
  func spans(of scopes: [CalendarScope]) -> [Span] {
    scopes.flatMap { spans[$0.caseless] ?? [] }
  }

  /// The dates on which any of the spans says it is a holiday.
  static func holidays(in spans: [Span]) -> Set<CivilDate> {
    var dates: Set<CivilDate> = []
    for span in spans where span.kind == .holiday {
      var date = span.occurrence.firstDate
      while date < span.occurrence.endDate {
        dates.insert(date)
        date = date + 1
      }
    }
    return dates
  }
}

extension CalendarScope {
  /// The scope with country and region in lower case, as people spell them in any case.
  fileprivate var caseless: CalendarScope {
    switch self {
    case .country(let name): .country(name.lowercased())
    case .region(let name): .region(name.lowercased())
    case .partner(let name): .partner(name.lowercased())
    case .all, .company, .plant, .team: self
    }
  }

  /// Whether the row names one plant, team or partner.
  fileprivate var isOwn: Bool {
    switch self {
    case .plant, .team, .partner: true
    case .all, .country, .region, .company: false
    }
  }
}
