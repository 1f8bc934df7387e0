import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// The waves on a time line against the plants' calendars: a row for each plant, months across.
struct TimelineChart {
  /// The outcome shown.
  let reading: OutcomeReading
  private let axis: MonthAxis
  private let plants: [Index<Plant>]
  private let programme: [ProgrammeRow]
  private let bands: PlantBands

  private static let head = 36.0
  private static let rowHeight = 28.0
  private static let labelWidth = 206.0
  /// The chart is drawn on to simulated dates as far as this behind the plan.
  private static let mostDaysLate = 270

  /// The time line of an outcome.
  init(_ reading: OutcomeReading) {
    self.reading = reading
    plants = reading.groupsInOrder.flatMap { reading.scenario.groups[$0].plants }
    programme = ProgrammeRow.all(of: reading)
    let start = reading.scenario.calendar.firstDay
    let ends = reading.outcome.plan.activities.map(\.end) + reading.waves.map { $0.slot + 7 }
    let planned = max(ends.max() ?? start, start + 90)
    let played = (reading.outcome.simulation?.waves ?? []).map { reading.date(day: $0.p80Day) }
    let last = max(planned, played.filter { $0 < planned + Self.mostDaysLate }.max() ?? planned)
    let wanted = reading.scenario.settings.finishBy.value
    axis = MonthAxis(
      from: start, through: wanted < last + 120 ? max(wanted, last) : last, width: 1090,
      monthWidth: 40)
    bands = PlantBands(
      of: plants.map { reading.landscape.plants[$0] }, in: reading, axis: axis)
  }

  /// Labels, which stay, beside the chart, which scrolls.
  var markup: Markup {
    let height = Self.head + Double(plants.count + programme.count) * Self.rowHeight + 4
    return """
      \(TimelineLegend.markup)
      <div class="pinned">
      <svg class="labels" width="\(Self.labelWidth)" height="\(height)" aria-hidden="true">
      \(labels)
      </svg>
      <div class="scroll" tabindex="0"><svg width="\(axis.width)" height="\(height)" role="img" \
      aria-label="Time line of all plants, months across">
      \(TimelineLegend.patterns)
      \(bands.definitions)
      \(rowLines)
      \(axis.head(lineEnd: height))
      \(programmeBars)
      \(plants.indices.map { plantRow($0, top: top(programme.count + $0)) })
      \(wantedDay(height: height))
      </svg></div>
      </div>
      """
  }

  private func top(_ row: Int) -> Double { Self.head + Double(row) * Self.rowHeight }
}

// MARK: - Labels and lines

extension TimelineChart {
  private var labels: Markup {
    let names = programme.map { (title: $0.title, note: "", tip: $0.title) }
    let sites = plants.map { index in
      let plant = reading.landscape.plants[index]
      let wave = reading.group(of: index).flatMap { reading.cutover(of: $0)?.wave }
      return (
        title: plant.id.text, note: plant.name,
        tip: "\(plant.id) \(plant.name), wave \(wave.map(String.init) ?? "none")"
      )
    }
    let pieces = (names + sites).enumerated().map { row, label -> Markup in
      let y = top(row) + 18
      let note: Markup =
        label.note.isEmpty ? .none : "<tspan class=\"soft\"> \(clipped(label.note, 21))</tspan>"
      return """
        <g><title>\(label.tip)</title><text x="0" y="\(y)" class="strong">\
        \(clipped(label.title, 22))\(note)</text></g>
        """
    }
    return "\(pieces)"
  }

  private func clipped(_ text: String, _ most: Int) -> String {
    text.count > most ? text.prefix(most - 1) + "…" : text
  }

  private var rowLines: Markup {
    let rows = programme.count + plants.count
    let lines = (0...rows).map { row -> Markup in
      "<line x1=\"0\" y1=\"\(top(row))\" x2=\"\(axis.width)\" y2=\"\(top(row))\" class=\"grid\"/>"
    }
    return "\(lines)"
  }

  private func wantedDay(height: Double) -> Markup {
    let wanted = reading.scenario.settings.finishBy.value
    guard wanted >= axis.first, wanted < axis.end else { return .none }
    let x = axis.x(wanted + 1)
    return """
      <g><title>wanted by \(wanted) (\(reading.scenario.settings.finishBy.origin.label))</title>\
      <line x1="\(x)" y1="20" x2="\(x)" y2="\(height)" class="wanted"/></g>
      """
  }

  private var programmeBars: Markup {
    let rows = programme.enumerated().map { row, line in
      line.bars.map { bar(of: $0, top: top(row)) }
    }
    return "\(rows.flatMap { $0 })"
  }

  private func bar(of work: ProgrammeRow.Bar, top: Double) -> Markup {
    let left = axis.clipped(work.start)
    return """
      <rect x="\(left)" y="\(top + 9)" width="\(max(1.5, axis.clipped(work.end) - left))" \
      height="10" class="work"><title>\(work.title): \(work.start) to \(work.end - 1)</title></rect>
      """
  }
}

// MARK: - A plant's row

extension TimelineChart {
  private func plantRow(_ row: Int, top: Double) -> Markup {
    let index = plants[row]
    var pieces = [bands.markup(row: row, top: top + 1)]
    guard let group = reading.group(of: index) else { return "\(pieces)" }
    pieces.append(weeks(of: group, y: top + 23.6))
    guard let cutover = reading.cutover(of: group) else { return "\(pieces)" }
    pieces.append(preparation(group, until: cutover.slot, y: top + 9))
    pieces.append(hypercare(group, y: top + 9))
    pieces.append(late(cutover.wave, y: top + 13))
    let local = LocalMoment(cutover.start, in: reading.zone(of: group))
    let x = axis.x(local.wall.date) + axis.width / Double(axis.end - axis.first) / 2
    let id = reading.landscape.plants[index].id
    pieces.append(
      """
      <path d="\(SVGPath.diamond(x: x, y: top + 13, radius: 6))" class="cutover"><title>\
      \(id) cuts over in wave \(cutover.wave): \(local.full)</title></path>
      """)
    return "\(pieces.filter { !$0.isEmpty })"
  }

  /// The P80 of a wave; an arrow at the edge where it lies beyond the chart.
  private func late(_ wave: Int, y: Double) -> Markup {
    guard let fate = reading.outcome.simulation?.waves.first(where: { $0.wave == wave })
    else { return .none }
    let date = reading.date(day: fate.p80Day)
    let tip: Markup = "<title>wave \(wave): P80 of the last cutover \(date)</title>"
    guard date < axis.end else {
      let edge = axis.width - 2
      return """
        <path d="M\(edge - 7) \(y - 4)L\(edge) \(y)L\(edge - 7) \(y + 4)" class="late">\
        \(tip)</path>
        """
    }
    return """
      <circle cx="\(axis.clipped(date))" cy="\(y)" r="3.6" class="late">\(tip)</circle>
      """
  }

  /// A strip of all weeks: green where the calendar has a window, else coloured by what closes it.
  private func weeks(of group: Index<MoveGroup>, y: Double) -> Markup {
    let windows = reading.scenario.windows[group.offset]
    let slots = zip(reading.scenario.calendar.slots.elements, windows)
    let open = slots.filter { $1 != nil && $0.firstDay < axis.end }.map(\.0.firstDay)
    let closed = ClosedWeeks.all(of: group, before: axis.end, in: reading.scenario)
      .map { closed -> Markup in
        """
        <path class="\("\(closed.cause.style)")" d="\(strip(closed.weeks, y: y))"><title>\
        \(closed.tip)</title></path>
        """
      }
    return "<path class=\"open\" d=\"\(strip(open, y: y))\"/>\n\(closed)"
  }

  /// The weeks that begin on these days, those without a gap between them as one.
  private func strip(_ weeks: [CivilDate], y: Double) -> Markup {
    var path = SVGPath()
    var place = 0
    while place < weeks.count {
      var last = place
      while last + 1 < weeks.count, weeks[last + 1] - weeks[last] == 7 { last += 1 }
      let left = axis.clipped(weeks[place])
      path.addRectangle(x: left, y: y, width: axis.clipped(weeks[last] + 7) - left, height: 3.2)
      place = last + 1
    }
    return path.data
  }

  private func preparation(
    _ group: Index<MoveGroup>, until anchor: CivilDate, y: Double
  ) -> Markup {
    let work = reading.scenario.activities.filter {
      $0.group == group && $0.kind != .hypercare
    }.compactMap { reading.days(of: $0.id) }
    guard let first = work.map(\.start).min() else { return .none }
    let left = axis.clipped(first)
    return """
      <rect x="\(left)" y="\(y)" width="\(max(1.5, axis.clipped(anchor) - left))" height="8" \
      class="work"><title>preparation: \(first) to \(anchor - 1), \
      \(Counted.text(work.count, "activity", plural: "activities"))</title></rect>
      """
  }

  private func hypercare(_ group: Index<MoveGroup>, y: Double) -> Markup {
    let care = reading.scenario.activities.filter { $0.group == group && $0.kind == .hypercare }
      .compactMap { reading.days(of: $0.id) }
    guard let first = care.map(\.start).min(), let end = care.map(\.end).max() else { return .none }
    let left = axis.clipped(first)
    return """
      <rect x="\(left)" y="\(y)" width="\(max(1.5, axis.clipped(end) - left))" height="8" \
      class="care"><title>hypercare: \(first) to \(end - 1)</title></rect>
      """
  }
}
