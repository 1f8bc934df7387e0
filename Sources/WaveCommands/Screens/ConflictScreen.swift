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
    lines += rows + changes
    return lines.joined(separator: "\n")
  }

  /// What came of taking each row out.
  private var rows: [String] {
    let removable = report.rows.filter { $0.standing != .given }
    var lines: [String] = []
    if !removable.isEmpty {
      let planned = removable.count { $0.standing == .planned }
      let headline =
        report.isMinimal
        ? "Without any one of these rows a plan exists; each was taken out and planned anew:"
        : "Each row was taken out and planned anew; without \(planned) of \(removable.count) a plan "
          + "was found:"
      lines += ["", headline]
    }
    for row in removable {
      let outcome =
        switch row.standing {
        case .planned:
          row.cost.map { "a plan for \(currency.whole($0)) \(currency.code)" } ?? "a plan"
        case .conflicting: "still none: \(row.remaining ?? "another conflict remains")"
        case .open, .given: "neither a plan nor a conflict was found in the time there was"
        }
      lines.append("  - without \(row.text): \(outcome) [\(row.row.short)]")
    }
    let given = Set(report.rows.filter { $0.standing == .given }.flatMap(\.lines)).sorted()
    if !given.isEmpty {
      let names = given.map { "(\($0))" }.joined(separator: ", ")
      lines += ["", "Taken as given, as what there is to do: \(names)"]
    }
    return lines
  }

  /// The changes that help, or that none of those tried does.
  private var changes: [String] {
    guard !report.relaxations.isEmpty else {
      return report.changesTried == 0
        ? [] : ["", "None of \(report.changesTried) smaller changes that were tried helps."]
    }
    return ["", "Changes that help, cheapest first, each planned anew:"]
      + report.relaxations.map { change in
        let cost = change.cost.map { ": a plan for \(currency.whole($0)) \(currency.code)" } ?? ""
        let doubt = change.isVerified ? "" : " (not re-solved)"
        return "  - \(change.text)\(cost)\(doubt) [\(change.row.short)]"
      }
  }
}
