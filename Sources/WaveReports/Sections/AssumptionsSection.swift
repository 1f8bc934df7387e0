import WaveCore
import WaveScenario

/// Every blank cell with what stands in for it, and why.
enum AssumptionsSection {
  /// What several blank cells have in common.
  private struct Default: Hashable {
    var field: String
    var value: String
    var reason: String
    var code: String

    init(_ blank: Assumption) {
      field = blank.field
      value = blank.value
      reason = blank.reason
      code = blank.code
    }
  }

  /// The section.
  static func section(_ reading: OutcomeReading) -> ReportSection {
    let assumptions = reading.scenario.assumptions
    return ReportSection(
      id: "assumptions", title: "Assumptions",
      lead: """
        \(Counted.text(assumptions.count, "value")) \(assumptions.count == 1 ? "is" : "are") assumed \
        and carried as uncertainty into the simulation. Fill the cell to replace one; \
        <code>waveplan explain CODE</code> says more. Blanks that are filled in the same way stand \
        on one line.
        """,
      body: assumptions.isEmpty ? "<p>No cell was left blank.</p>" : table(of: assumptions))
  }

  private static func table(of assumptions: [Assumption]) -> Markup {
    let blanks = Dictionary(grouping: assumptions, by: Default.init)
    var seen: Set<Default> = []
    let defaults = assumptions.map(Default.init).filter { seen.insert($0).inserted }
    var table = HTMLTable(
      [
        .words("Blank"), .words("Taken"), .prose("Because"), .words("Code"), .figures("Cells"),
        .prose("Where"),
      ], isSortable: true, isFilterable: defaults.count > 12)
    table.rows = defaults.map { line in
      let cells = blanks[line, default: []]
      return [
        "\(line.field)", "\(line.value)", "\(line.reason)",
        "<code class=\"nb\">\(line.code)</code>", "\(cells.count)",
        Markup.joined(cells.map(place), by: ", "),
      ]
    }
    return table.markup
  }

  private static func place(_ blank: Assumption) -> Markup {
    let row = RowReference.markup(blank.span)
    guard blank.subject.text != blank.span.row else { return row }
    return "<span class=\"nb\">\(blank.subject) \(row)</span>"
  }
}
