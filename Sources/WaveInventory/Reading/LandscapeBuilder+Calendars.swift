import WaveCalendar
import WaveCore
import WaveLandscape

extension LandscapeBuilder {
  /// The rows of all `.ics` files, in the order of their names.
  func icsEntries() -> [CalendarEntry] {
    let names = files.names.filter { $0.lowercased().hasSuffix(".ics") }
    guard !names.isEmpty else { return [] }
    let countries = Set(
      landscape.plants.compactMap(\.country) + landscape.companies.compactMap(\.country))
    let zones = zonesByName()
    var plantZones: [String: ZoneTable] = [:]
    for plant in landscape.plants { plantZones[plant.id.text] = zones[plant.timezone.value] }
    return names.flatMap { name in
      let reader = ICSReader(
        file: files.path(of: name),
        defaults: ICSMeaning(
          fileName: name, register: context.register, countries: countries),
        context: context, countries: countries, plantZones: plantZones,
        ownZone: zones[context.settings.timezone] ?? .utc)
      return reader.entries(of: files.files[name] ?? [])
    }
  }

  /// Warns of wall times that a change of the clocks skips or shows twice.
  func reportClockChanges() {
    let timed = calendar.filter { entry in
      [entry.start, entry.end].contains { $0.time != ClockTime(0, 0) }
    }
    guard !timed.isEmpty else { return }
    let zones = zonesByName()
    for entry in timed {
      for id in zoneNames(of: entry.scope) {
        guard let zone = zones[id] else { continue }
        for wall in [entry.start, entry.end] { report(wall, in: zone, of: entry) }
      }
    }
  }

  private func report(_ wall: CivilDateTime, in zone: ZoneTable, of entry: CalendarEntry) {
    guard let change = zone.clockChange(at: wall) else { return }
    let read = zone.wall(at: zone.instant(of: wall))
    let what =
      change == .skipped
      ? "does not exist in \(zone.id), whose clocks jump to \(read.time)"
      : "comes twice in \(zone.id); the first of the two is taken"
    context.log.add("INV069", at: entry.row, "\(wall) \(what)")
  }

  private func zonesByName() -> [String: ZoneTable] {
    var names = Set(landscape.plants.map(\.timezone.value))
    names.insert(context.settings.timezone)
    var zones: [String: ZoneTable] = [:]
    for name in names { zones[name] = ZoneResolver.table(name) }
    return zones
  }

  /// The zones on whose walls a scope's times are read, sorted.
  private func zoneNames(of scope: CalendarScope) -> [String] {
    let plants = landscape.plants.filter { plant in
      switch scope {
      case .all: true
      case .country(let name): plant.country == name
      case .region(let name): plant.region == name
      case .company(let id): plant.company.map { landscape.companies[$0].id } == id
      case .plant(let id): plant.id == id
      case .team, .partner: false
      }
    }
    let names = Set(plants.map(\.timezone.value))
    return names.isEmpty ? [context.settings.timezone] : names.sorted()
  }
}
