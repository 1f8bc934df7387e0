import WaveCore
import WaveLandscape
import WaveOutcome

/// Each plant's outage against what it tolerates.
enum OutageSection {
  /// The section; nil where the plan was not played.
  static func section(_ reading: OutcomeReading) -> ReportSection? {
    guard let played = reading.outcome.simulation, !played.plants.isEmpty else { return nil }
    var table = HTMLTable(
      [
        .words("Plant"), .figures("Tolerates"), .figures("Stops P50"), .figures("P80"),
        .figures("In production P50"), .figures("P80"), .words("P80 against tolerance"),
        .figures("Chance over"), .figures("Mean excess"), .figures("Slips"),
        .figures("Windows missed"), .words("Rows"),
      ], isSortable: true)
    table.rows = played.plants.map { row(of: $0, in: reading) }
    return ReportSection(
      id: "outage", title: "Outage against tolerance",
      lead: """
        An outage runs from freeze until work is caught up; only the part in which the plant would \
        produce counts against tolerance plus manual workaround, which is the mark on the bar.
        """,
      body: table.markup)
  }

  private static func row(of fate: PlantOutcome, in reading: OutcomeReading) -> [Markup] {
    let plant = reading.landscape.plants.first { $0.id == fate.plant }
    let late = fate.productionOutage.percentile(80)
    let tolerance = Double(fate.tolerance.count)
    let scale = max(late, tolerance, 1)
    let isOver = late > tolerance
    let rows: Markup =
      plant.map {
        RowReference.markup([$0.downtimeTolerance.origin, $0.manualWorkaround.origin])
      } ?? .none
    return [
      "\(fate.plant) \(plant?.name ?? "")", "\(fate.tolerance)",
      span(fate.outage.percentile(50)), span(fate.outage.percentile(80)),
      span(fate.productionOutage.percentile(50)), span(late),
      InlineBar(share: late / scale, mark: tolerance / scale, style: isOver ? "over" : "size")
        .markup,
      "\(Percentage.text(fate.probabilityOverTolerance))", span(fate.expectedExcess),
      fate.probabilitySlip.map { "\(Percentage.text($0))" } ?? "–",
      fate.missedWindows.map { "\(DecimalFigure.grouped($0, decimals: 1))" } ?? "–", rows,
    ]
  }

  private static func span(_ minutes: Double) -> Markup {
    "\(Minutes(Int(minutes.rounded(.toNearestOrEven))))"
  }
}
