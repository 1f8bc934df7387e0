import WaveCore
import WaveOutcome

/// Which dates and costs can be promised together, and where the contingency comes from.
enum JointSection {
  /// The most points of the line that are listed.
  private static let mostPoints = 8

  /// The part of the section about confidence; nothing where the plan was played by an earlier
  /// version.
  static func markup(
    _ played: SimulationResult, _ charts: SimulationCharts, in reading: OutcomeReading
  ) -> Markup {
    let parts = [line(played, charts, in: reading), split(played, in: reading)].compactMap { $0 }
    guard !parts.isEmpty else { return .none }
    return "<div class=\"pair\">\n\(parts.map { "<div>\($0)</div>\n" as Markup })</div>\n"
  }

  private static func line(
    _ played: SimulationResult, _ charts: SimulationCharts, in reading: OutcomeReading
  ) -> Markup? {
    guard let line = played.jointLine else { return nil }
    var table = HTMLTable([
      .figures("Finish by"), .figures("within, \(reading.currency)"), .figures("Both together"),
    ])
    table.rows = line.points(atMost: mostPoints).map { point in
      [
        "\(reading.date(day: point.finishDay))", "\(reading.whole(minor: point.cost))",
        "\(Percentage.whole(point.share))",
      ]
    }
    return """
      <h3>Promises kept with \(Percentage.whole(line.share))</h3>\
      \(charts.joint?.markup ?? .none)\(table.markup)\
      <p class="note">An earlier date needs more money, less money a later date. The planned date \
      and the planned cost are kept together with \(Percentage.text(line.planned)).</p>
      """
  }

  private static func split(_ played: SimulationResult, in reading: OutcomeReading) -> Markup? {
    guard let split = played.contingencySplit, played.contingency > .zero else { return nil }
    var table = HTMLTable([
      .words("Goes with"), .figures("Variance of cost"),
      .figures("Contingency, \(reading.currency)"),
    ])
    table.rows = split.waves.map { part in
      [
        "lateness of wave \(part.wave)",
        InlineBar(share: part.share).labelled("\(Percentage.whole(part.share))"),
        "\(reading.whole(part.amount))",
      ]
    }
    let rest = max(0, 1 - split.waves.reduce(0) { $0 + $1.share })
    table.rows.append([
      "no wave's date",
      InlineBar(share: rest).labelled("\(Percentage.whole(rest))"), "\(reading.whole(split.rest))",
    ])
    table.totals = [["all", "", "\(reading.whole(played.contingency))"]]
    return """
      <h3>Where the contingency comes from</h3>\(table.markup)\
      <p class="note">A wave has the lateness that is new in it; what earlier waves hand on is \
      theirs.</p>
      """
  }
}
