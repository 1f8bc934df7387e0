import WaveCore
import WaveOutcome

/// Why no plan exists, as a numbered derivation, and the changes that would help.
struct ConflictScreen {
  var report: ConflictReport
  var currency: Currency

  /// The screen.
  var text: String {
    var lines = ["No plan exists. These rows conflict:", ""]
    for step in report.steps {
      let because =
        step.premises.isEmpty
        ? "" : " (because \(step.premises.map { "(\($0))" }.joined(separator: " and ")))"
      let row = step.row.map { " [\($0.short)]" } ?? ""
      lines.append("  (\(step.number)) \(step.text)\(because)\(row)")
    }
    guard !report.relaxations.isEmpty else { return lines.joined(separator: "\n") }
    lines += ["", "Changes that help, cheapest first:"]
    for change in report.relaxations {
      let cost = change.cost.map { ": a plan for \(currency.whole($0)) \(currency.code)" } ?? ""
      let doubt = change.isVerified ? "" : " (not re-solved)"
      lines.append("  - \(change.text)\(cost)\(doubt) [\(change.row.short)]")
    }
    return lines.joined(separator: "\n")
  }
}
