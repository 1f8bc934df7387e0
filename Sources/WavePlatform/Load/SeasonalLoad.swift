import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// How many times its usual load each plant has on a day, by the calendar's rows.
struct SeasonalLoad: Sendable {
  private struct Season: Sendable {
    var days: Range<Int>
    var load: Double
  }

  private let seasons: [[Season]]

  /// The seasons of every plant over the axis and a year beyond.
  ///
  /// A row counts where it states a load, and as 1.3 where it is a peak that states none.
  init(_ scenario: Scenario) {
    let landscape = scenario.landscape
    let calendar = scenario.calendar
    let end = calendar.firstDay + calendar.dayCount + 366
    var seasons = [[Season]](repeating: [], count: landscape.plants.count)
    for entry in calendar.entries {
      let standard = entry.kind == .peak ? PlatformDefault.seasonalPeak.value : nil
      guard let load = entry.load ?? standard else { continue }
      let plants = landscape.plants.indices.filter {
        SeasonalLoad.concerns(entry.scope, landscape.plants[$0], landscape)
      }
      guard !plants.isEmpty else { continue }
      for occurrence in entry.occurrences(from: calendar.firstDay, to: end) {
        let from = calendar.day(occurrence.firstDate)
        let days = from..<max(from, calendar.day(occurrence.endDate))
        for plant in plants { seasons[plant.offset].append(Season(days: days, load: load)) }
      }
    }
    self.seasons = seasons
  }

  /// A plant's load on an axis day as a multiple of the usual one: the largest of its rows.
  func factor(_ plant: Index<Plant>, onDay day: Int) -> Double {
    let active = seasons[plant.offset].filter { $0.days.contains(day) }
    return active.map(\.load).max() ?? 1
  }

  /// The days of a range on which the load of some of these plants may be at its highest: its
  /// first, and every day a season begins.
  func candidates(_ plants: [Index<Plant>], in range: Range<Int>) -> [Int] {
    let starts = plants.flatMap { seasons[$0.offset].map(\.days.lowerBound) }
    return [range.lowerBound] + Set(starts.filter { range.contains($0) }).sorted()
  }

  private static func concerns(
    _ scope: CalendarScope, _ plant: Plant, _ landscape: Landscape
  ) -> Bool {
    switch scope {
    case .all: true
    case .country(let name): name.lowercased() == plant.country?.lowercased()
    case .region(let name): name.lowercased() == plant.region?.lowercased()
    case .company(let id): plant.company.map { landscape.companies[$0].id } == id
    case .plant(let id): plant.id == id
    case .team, .partner: false
    }
  }
}
