import WaveCore
import WaveScenario

/// Every blank cell with what stands in for it, and why.
enum AssumptionsSection {
  /// The section.
  static func section(_ reading: OutcomeReading) -> ReportSection {
    let assumptions = reading.scenario.assumptions
    var table = HTMLTable(
      [
        .words("Subject"), .words("Blank"), .words("Taken"), .prose("Because"), .words("Code"),
        .words("Row"),
      ], isSortable: true, isFilterable: assumptions.count > 12)
    table.rows = assumptions.map { blank in
      [
        "\(blank.subject)", "\(blank.field)", "\(blank.value)", "\(blank.reason)",
        "<code>\(blank.code)</code>", RowReference.markup(blank.span),
      ]
    }
    return ReportSection(
      id: "assumptions", title: "Assumptions",
      lead: """
        \(Counted.text(assumptions.count, "value")) \(assumptions.count == 1 ? "is" : "are") assumed \
        and carried as uncertainty into the simulation. Fill the cell to replace one; \
        <code>waveplan explain CODE</code> says more.
        """,
      body: assumptions.isEmpty ? "<p>No cell was left blank.</p>" : table.markup)
  }
}
