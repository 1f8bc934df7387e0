import WaveCore
import WaveWorkspace

/// What was collected from an Odoo database.
struct DatabaseScreen {
  var outcome: DatabaseOutcome

  /// The screen: what was found, what was written, what comes next.
  var text: String {
    let kinds = outcome.modules.sorted { $0.key < $1.key }
      .map { "\(Grouped.digits($0.value)) \($0.key)" }
    var lines = [
      "  \(outcome.database): series \(outcome.series ?? "unknown"), "
        + Figures.count(outcome.companies, "company", plural: "companies") + ", "
        + Figures.count(outcome.plants, "plant"),
      "  modules: \(kinds.joined(separator: ", "))",
    ]
    lines += outcome.remarks.prefix(5).map { "  \($0)" }
    lines += [""]
    lines +=
      WrittenLines(
        folder: outcome.folder, files: outcome.files, merges: outcome.merges
      ).lines
    lines += ["Next: waveplan check \(outcome.folder)"]
    return lines.joined(separator: "\n")
  }
}
