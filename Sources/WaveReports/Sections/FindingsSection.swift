import WaveCore
import WaveOutcome
import WaveScenario

/// What was found in the files.
enum FindingsSection {
  /// The section.
  static func section(_ reading: OutcomeReading) -> ReportSection {
    var seen: Set<Finding> = []
    let findings = (reading.outcome.findings + reading.scenario.findings)
      .filter { seen.insert($0).inserted }
      .sorted { ($1.severity, $0) < ($0.severity, $1) }
    var table = HTMLTable(
      [
        .words("Severity"), .prose("Finding"), .prose("Why it matters"), .prose("What to do"),
        .words("Place"),
      ], isSortable: true, isFilterable: findings.count > 12)
    table.rows = findings.map { finding in
      [
        """
        <span class="\(finding.severity == .error ? "bad" : "warn")">\(finding.severity.rawValue)\
        </span> <code class="nb">\(finding.code)</code>
        """,
        "\(finding.headline)", "\(finding.why)", "\(finding.fix)",
        "<small>\(finding.span.short)</small>",
      ]
    }
    return ReportSection(
      id: "findings", title: "Findings",
      lead: findings.isEmpty
        ? .none : "\(Counted.text(findings.count, "remark")) on the files the plan was made from.",
      body: findings.isEmpty
        ? "<p>The files the plan was made from give no cause for remark.</p>" : table.markup)
  }
}
