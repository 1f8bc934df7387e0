import WaveCore
import WaveWorkspace

/// What was collected from folders of Odoo modules.
struct AddonsScreen {
  var outcome: AddonsOutcome

  /// The screen: what was counted, what it hangs on, what comes next.
  var text: String {
    var table = TextTable([
      ("Modules", .left), ("Count", .right), ("Lines of code", .right), ("Tests", .right),
      ("Jobs", .right), ("Migrations", .right),
    ])
    for kind in outcome.kinds {
      table.rows.append([
        kind.kind, Grouped.digits(kind.modules), Grouped.digits(kind.linesOfCode),
        Grouped.digits(kind.tests), Grouped.digits(kind.scheduledJobs),
        Grouped.digits(kind.migrationScripts),
      ])
    }
    var lines = [table.text, ""]
    lines.append(
      "  " + Figures.count(outcome.dependencies, "dependency", plural: "dependencies")
        + ", \(Grouped.digits(outcome.outside)) of them on modules outside of these folders")
    if !outcome.external.isEmpty {
      lines.append("  needs beside them: \(Figures.list(outcome.external, most: 12))")
    }
    lines.append("")
    lines +=
      WrittenLines(
        folder: outcome.folder, files: outcome.files, merges: outcome.merges
      ).lines
    lines.append(
      outcome.hasPlants
        ? "Next: waveplan check \(outcome.folder)"
        : "Add plants.csv, then: waveplan check \(outcome.folder)")
    return lines.joined(separator: "\n")
  }
}
