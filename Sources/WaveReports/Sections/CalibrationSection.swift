import WaveCore
import WaveOutcome

/// Runbook steps before and after rehearsals, with the rows that moved them.
enum CalibrationSection {
  /// The section; nil where no rehearsal counts.
  static func section(_ reading: OutcomeReading) -> ReportSection? {
    let result = CalibrationResult(of: reading.scenario)
    guard !result.isEmpty else { return nil }
    return ReportSection(
      id: "calibration", title: "What rehearsals taught",
      lead: """
        Lengths are low, likely and high. Rehearsals that agree with each other and with the estimate \
        narrow it, those that scatter or contradict it widen it; each halves the weight of what is \
        known from before it.
        """,
      body: "\(cutovers(result))\n\(steps(result))")
  }

  private static func cutovers(_ result: CalibrationResult) -> Markup {
    var table = HTMLTable([
      .words("Cutover"), .figures("Before, \(Percentage.whole(result.confidence)) sure"),
      .figures("After"),
    ])
    table.rows = result.cutovers.map { ["\($0.group)", "\($0.before)", "\($0.after)"] }
    return table.markup
  }

  private static func steps(_ result: CalibrationResult) -> Markup {
    var table = HTMLTable(
      [
        .words("Step"), .figures("Before"), .figures("P80"), .words("Measured"), .figures("After"),
        .figures("P80"), .words("Rows"),
      ], isSortable: true)
    table.rows = result.steps.map { step in
      let measured = step.rehearsals.map { "#\($0.number) \(span($0.minutes))" }
      return [
        "\(step.title)", points(step.before), "\(span(step.before.p80))",
        "\(measured.joined(separator: ", "))", points(step.after), "\(span(step.after.p80))",
        RowReference.markup(step.rehearsals.map(\.row)),
      ]
    }
    return table.markup
  }

  private static func points(_ range: LengthRange) -> Markup {
    "\(span(range.low)), \(span(range.likely)), \(span(range.high))"
  }

  private static func span(_ minutes: Double) -> String {
    Minutes(roundHalfEven(minutes)).description
  }
}
