import WaveCalendar
import WaveCore
import WaveLandscape

/// The calendar rows that concern a plant, by whom they name.
struct RowsInForce {
  private let entries: [CalendarScope: [CalendarEntry]]
  private let landscape: Landscape

  /// The rows of a scenario.
  init(_ scenario: Scenario) {
    landscape = scenario.landscape
    entries = Dictionary(grouping: scenario.calendar.entries) { Self.caseless($0.scope) }
  }

  /// The rows of a kind that concern a plant, from those for all to its own.
  func rows(_ kind: CalendarKind, of plant: Plant) -> [CalendarEntry] {
    scopes(of: plant).flatMap { entries[$0] ?? [] }.filter { $0.kind == kind }
  }

  /// The rows of a kind that concern everyone.
  func rowsForAll(_ kind: CalendarKind) -> [CalendarEntry] {
    (entries[.all] ?? []).filter { $0.kind == kind }
  }

  /// The first span of a row that shares a moment with an interval, in the zone of a plant.
  func span(of entry: CalendarEntry, meeting interval: Interval, in zone: ZoneTable) -> Interval? {
    let (first, last) = (interval.start.dateUTC - 2, interval.end.dateUTC + 3)
    for occurrence in entry.occurrences(from: first, to: last) {
      let span = zone.interval(from: occurrence.start, to: occurrence.end)
      if !interval.isEmpty, span.overlaps(interval) { return span }
    }
    return nil
  }

  private func scopes(of plant: Plant) -> [CalendarScope] {
    var scopes: [CalendarScope] = [.all]
    if let country = plant.country { scopes.append(.country(country.lowercased())) }
    if let region = plant.region { scopes.append(.region(region.lowercased())) }
    if let company = plant.company { scopes.append(.company(landscape.companies[company].id)) }
    return scopes + [.plant(plant.id)]
  }

  private static func caseless(_ scope: CalendarScope) -> CalendarScope {
    switch scope {
    case .country(let name): .country(name.lowercased())
    case .region(let name): .region(name.lowercased())
    default: scope
    }
  }
}
