import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// The shaded bands of the plants' calendars on a time line, each band drawn once and shown on the
/// row of every plant its calendar row concerns.
struct PlantBands {
  /// The kinds that are shown, in the order in which they are laid over each other.
  static let kinds: [CalendarKind] = [.peak, .close, .shutdown, .stockTake, .blackout, .holiday]

  private let rows: [[Markup]]
  private let shared: [Markup: Int]
  private static let height = 22.0
  private static let holidayHeight = 4.0

  /// The bands of these plants on an axis.
  init(of plants: [Plant], in reading: OutcomeReading, axis: MonthAxis) {
    rows = plants.map { Self.bands(of: $0, in: reading, axis: axis) }
    let counts = Dictionary(rows.flatMap { $0 }.map { ($0, 1) }, uniquingKeysWith: +)
    var shared: [Markup: Int] = [:]
    for band in rows.flatMap({ $0 }) where counts[band, default: 0] > 1 && shared[band] == nil {
      shared[band] = shared.count
    }
    self.shared = shared
  }

  /// The bands that stand on several rows.
  var definitions: Markup {
    let bands = shared.sorted { $0.value < $1.value }.map { band, number -> Markup in
      "<g id=\"band-\(number)\">\(band)</g>"
    }
    return bands.isEmpty ? .none : "<defs>\n\(bands)\n</defs>"
  }

  /// The bands of one plant's row.
  func markup(row: Int, top: Double) -> Markup {
    let bands = rows[row].map { band -> Markup in
      shared[band].map { "<use href=\"#band-\($0)\"/>" } ?? band
    }
    guard !bands.isEmpty else { return .none }
    return "<g transform=\"translate(0 \(top))\">\n\(bands)\n</g>"
  }

  private static func bands(
    of plant: Plant, in reading: OutcomeReading, axis: MonthAxis
  ) -> [Markup] {
    let entries = reading.scenario.calendar.entries.filter { concerns(plant, $0.scope, reading) }
    return kinds.flatMap { kind in
      var bands = entries.filter { $0.kind == kind }.map { entry in
        let tip = "\(kind.words), \(entry.scope.words)\(reason(entry)) (\(entry.row.row))"
        return band(
          entry.occurrences(from: axis.first, to: axis.end), of: kind, tip: tip, on: axis)
      }
      if kind == .close, bands.isEmpty { bands.append(assumedCloses(of: plant, reading, axis)) }
      return bands.filter { !$0.isEmpty }
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
    of plant: Plant, _ reading: OutcomeReading, _ axis: MonthAxis
  ) -> Markup {
    guard let company = plant.company.map({ reading.landscape.companies[$0] }) else { return .none }
    let end = company.fiscalYearEnd.value
    let year = FiscalYear(endMonth: end.month, endDay: end.day)
    let spans = year.closes(from: axis.first, to: axis.end, workingDays: WorkingDays())
    let tip = "usual closes of \(company.id) (\(company.fiscalYearEnd.origin.label))"
    return band(spans, of: .close, tip: tip, on: axis)
  }

  private static func band(
    _ spans: [CalendarOccurrence], of kind: CalendarKind, tip: String, on axis: MonthAxis
  ) -> Markup {
    guard !spans.isEmpty else { return .none }
    var path = SVGPath()
    for span in spans {
      let left = axis.clipped(span.firstDate)
      let width = axis.clipped(span.endDate) - left
      path.addRectangle(
        x: left, y: 0, width: max(1, width),
        height: kind == .holiday ? holidayHeight : height)
    }
    return """
      <path class="band-\(kind.rawValue)" d="\(path.data)"><title>\(tip)</title></path>
      """
  }
}

extension CalendarKind {
  /// The kind in words: `stock-take`.
  var words: String {
    self == .holiday ? "public holiday" : rawValue.replacing("_", with: "-")
  }
}
