import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// The shaded bands of one plant's calendar on the time line.
enum PlantBands {
  /// The kinds that are shaded, in the order in which they are laid over each other.
  static let kinds: [CalendarKind] = [.peak, .close, .shutdown, .stockTake, .blackout]

  /// The bands by kind, with a path for each calendar row that concerns the plant.
  static func markup(
    of plant: Plant, in reading: OutcomeReading, axis: MonthAxis, top: Double, height: Double
  ) -> [Markup] {
    let entries = reading.scenario.calendar.entries.filter { concerns(plant, $0.scope, reading) }
    return kinds.compactMap { kind in
      var bands = entries.filter { $0.kind == kind }.map { entry in
        let spans = entry.occurrences(from: axis.first, to: axis.end)
        let tip: Markup =
          "\(kind.words), \(entry.scope.words)\(reason(entry)) (\(entry.row.row))"
        return band(spans, tip, axis, top, height)
      }
      if kind == .close, bands.isEmpty {
        bands.append(assumedCloses(of: plant, reading, axis, top, height))
      }
      bands.removeAll(where: \.isEmpty)
      return bands.isEmpty ? nil : "<g class=\"band-\(kind.rawValue)\">\(bands)</g>"
    }
  }

  private static func reason(_ entry: CalendarEntry) -> String {
    entry.reason.map { ": \($0)" } ?? ""
  }

  private static func concerns(
    _ plant: Plant, _ scope: CalendarScope, _ reading: OutcomeReading
  ) -> Bool {
    switch scope {
    case .all: true
    case .country(let name): plant.country?.lowercased() == name.lowercased()
    case .region(let name): plant.region?.lowercased() == name.lowercased()
    case .company(let id): plant.company.map { reading.landscape.companies[$0].id } == id
    case .plant(let id): plant.id == id
    case .team, .partner: false
    }
  }

  /// The usual closes by the company's fiscal year, where no row states any.
  private static func assumedCloses(
    of plant: Plant, _ reading: OutcomeReading, _ axis: MonthAxis, _ top: Double, _ height: Double
  ) -> Markup {
    guard let company = plant.company.map({ reading.landscape.companies[$0] }) else { return .none }
    let end = company.fiscalYearEnd.value
    let year = FiscalYear(endMonth: end.month, endDay: end.day)
    let spans = year.closes(from: axis.first, to: axis.end, workingDays: WorkingDays())
    let tip: Markup = "usual closes of \(company.id) (\(company.fiscalYearEnd.origin.label))"
    return band(spans, tip, axis, top, height)
  }

  private static func band(
    _ spans: [CalendarOccurrence], _ tip: Markup, _ axis: MonthAxis, _ top: Double,
    _ height: Double
  ) -> Markup {
    guard !spans.isEmpty else { return .none }
    var path = SVGPath()
    for span in spans {
      let left = axis.clipped(span.firstDate)
      let width = axis.clipped(span.endDate) - left
      path.addRectangle(x: left, y: top, width: max(1, width), height: height)
    }
    return "<g><title>\(tip)</title><path d=\"\(path.data)\"/></g>"
  }
}

extension CalendarKind {
  /// The kind in words: `stock-take`.
  var words: String { rawValue.replacing("_", with: "-") }
}
