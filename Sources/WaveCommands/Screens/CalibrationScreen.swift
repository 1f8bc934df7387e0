import WaveCore
import WaveOutcome

/// Runbook steps and cutovers before and after rehearsals.
struct CalibrationScreen {
  var result: CalibrationResult

  /// The cutovers, then each step with what was measured and the rows.
  var text: String {
    guard !result.isEmpty else {
      return "  no rehearsal counts: every length is that of formulas and their defaults"
    }
    return [cutovers, steps, "  " + legend].joined(separator: "\n\n")
  }

  private var cutovers: String {
    var table = TextTable([
      ("Cutover at \(Figures.percent(result.confidence))", .left), ("Before", .right),
      ("After", .right), ("Change", .right),
    ])
    table.rows = result.cutovers.map { cutover in
      let change = cutover.after - cutover.before
      return [
        cutover.group.text, cutover.before.description, cutover.after.description,
        change < .zero ? "-\(Minutes(-change.count))" : "+\(change)",
      ]
    }
    return table.text
  }

  private var steps: String {
    var table = TextTable([
      ("Step", .left), ("Before", .left), ("P80", .right), ("Measured", .left), ("After", .left),
      ("P80", .right), ("Rows", .left),
    ])
    table.rows = result.steps.map { step in
      [
        step.step.text, points(step.before), span(step.before.p80),
        step.rehearsals.map { "#\($0.number) \(span($0.minutes))" }.joined(separator: ", "),
        points(step.after), span(step.after.p80), rows(step),
      ]
    }
    return table.text
  }

  private let legend = """
    Lengths are low / likely / high. Each rehearsal halves the weight of what is known from before \
    it; what it took is scaled to the share of the asset that the cutover handles.
    """

  private func rows(_ step: CalibratedStep) -> String {
    let rows = step.rehearsals.map(\.row)
    guard let first = rows.first else { return "" }
    let others = rows.dropFirst().map { row in
      row.file == first.file && row.sheet == first.sheet ? String(row.line) : row.row
    }
    return ([first.row] + others).joined(separator: ", ")
  }

  private func points(_ range: LengthRange) -> String {
    "\(span(range.low)) / \(span(range.likely)) / \(span(range.high))"
  }

  private func span(_ minutes: Double) -> String { Minutes(roundHalfEven(minutes)).description }
}
