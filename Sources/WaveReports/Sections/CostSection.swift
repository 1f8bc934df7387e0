import WaveCore
import WaveOutcome
import WaveScenario

/// Cost by term, planned and simulated, down to the rows.
enum CostSection {
  private static let mostLines = 150

  /// The section.
  static func section(_ reading: OutcomeReading) -> ReportSection {
    ReportSection(
      id: "cost", title: "Cost by term",
      lead: """
        All amounts in \(reading.currency), whole units; exact amounts stand in costs.csv. The P80s \
        of the terms do not add up to the P80 of the total: not everything goes wrong at once.
        """,
      body: terms(reading) + levers(reading) + omissions(reading) + lines(reading))
  }

  private static func terms(_ reading: OutcomeReading) -> Markup {
    let cost = reading.outcome.cost
    var table = HTMLTable([
      .words("Term"), .figures("Planned"), .figures("Share"), .figures("Equal in every plan"),
      .figures("P50"), .figures("P80"),
    ])
    for term in CostTerm.allCases where term != .contingency {
      let amount = cost.total(of: term)
      let sample = reading.outcome.simulation?.terms.first { $0.term == term }?.sample
      guard amount != .zero || (sample?.mean ?? 0) != 0 else { continue }
      let share = ratio(amount, cost.total)
      let fixed = cost.lines.filter { $0.term == term && $0.isFixed }
        .reduce(Money.zero) { $0 + $1.amount }
      table.rows.append([
        """
        <svg class="bar key"><rect class="term-\(term.rawValue)"/></svg> \(term.words)
        """,
        "\(reading.whole(amount))",
        InlineBar(share: share).labelled("\(Percentage.text(share))"), "\(reading.whole(fixed))",
        simulated(sample, 50, in: reading), simulated(sample, 80, in: reading),
      ])
    }
    table.totals = totals(reading)
    return table.markup
  }

  private static func totals(_ reading: OutcomeReading) -> [[Markup]] {
    let cost = reading.outcome.cost
    let fixed = cost.lines.filter(\.isFixed).reduce(Money.zero) { $0 + $1.amount }
    let sample = reading.outcome.simulation?.cost
    var rows: [[Markup]] = [
      [
        "Total", "\(reading.whole(cost.total))", "", "\(reading.whole(fixed))",
        simulated(sample, 50, in: reading), simulated(sample, 80, in: reading),
      ]
    ]
    if let played = reading.outcome.simulation {
      rows.append([
        "Contingency: P80 less the plan", "", "", "", "", "\(reading.whole(played.contingency))",
      ])
    }
    return rows
  }

  private static func simulated(
    _ sample: Sample?, _ percent: Int, in reading: OutcomeReading
  ) -> Markup {
    sample.map { "\(reading.whole(minor: $0.percentile(percent)))" } ?? "–"
  }

  private static func ratio(_ part: Money, _ whole: Money) -> Double {
    whole.minor == 0 ? 0 : Double(part.minor) / Double(whole.minor)
  }

  private static func levers(_ reading: OutcomeReading) -> Markup {
    guard !reading.outcome.cost.levers.isEmpty else { return .none }
    var table = HTMLTable([
      .words("Lever on the platform"), .words("Pulled"), .figures("Saves"), .prose("How"),
      .words("Rows"),
    ])
    table.rows = reading.outcome.cost.levers.map { lever in
      [
        "\(lever.lever.replacing("_", with: " "))", lever.isPulled ? "yes" : "no",
        "\(reading.whole(lever.saving))", "\(lever.text)", RowReference.markup(lever.origins),
      ]
    }
    return "<h3>Levers</h3>\(table.markup)"
  }

  private static func omissions(_ reading: OutcomeReading) -> Markup {
    let missing = reading.outcome.cost.notEstimated.map { "<li>\($0)</li>" as Markup }
    return missing.isEmpty
      ? .none : "<h3>Not estimated</h3><ul class=\"reasons\">\(missing)</ul>"
  }

  private static func lines(_ reading: OutcomeReading) -> Markup {
    let parts = CostTerm.allCases.compactMap { term -> Markup? in
      let lines = reading.outcome.cost.lines.filter { $0.term == term }
      guard !lines.isEmpty else { return nil }
      var table = HTMLTable(
        [
          .words("Subject"), .prose("What"), .figures("From"), .figures("Amount"), .words("Rows"),
        ], isSortable: true)
      let shown = lines.sorted { ($1.amount, $0.subject) < ($0.amount, $1.subject) }
      table.rows = shown.prefix(mostLines).map { line in
        [
          "\(line.subject)", "\(line.text)", "\(MonthName.numeric(line.firstMonth))",
          "\(reading.whole(line.amount))", RowReference.markup(line.origins),
        ]
      }
      let rest: Markup =
        lines.count > mostLines
        ? "<p class=\"note\">The largest \(mostLines) of \(lines.count); all in costs.csv.</p>"
        : .none
      return """
        <details class="bulk"><summary>\(term.words): \(Counted.text(lines.count, "line")), \
        \(reading.whole(reading.outcome.cost.total(of: term)))</summary>\(table.markup)\(rest)\
        </details>
        """
    }
    return "<h3>Line by line</h3>\n\(parts)"
  }
}
