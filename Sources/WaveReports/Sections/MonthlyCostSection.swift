import WaveCore
import WaveOutcome

/// Cost by month and term: a chart, and the table behind it.
enum MonthlyCostSection {
  /// The section; nil where there is no month.
  static func section(_ reading: OutcomeReading) -> ReportSection? {
    guard !reading.outcome.cost.months.isEmpty else { return nil }
    return ReportSection(
      id: "months", title: "Cost by month",
      lead: "Each month as planned, stacked by term, in \(reading.currency).",
      body: MonthlyCostChart(reading: reading).markup + table(reading))
  }

  private static func table(_ reading: OutcomeReading) -> Markup {
    let months = reading.outcome.cost.months
    let terms = CostTerm.allCases.filter { term in
      months.contains { month in
        month.amounts.contains { $0.term == term && $0.amount != .zero }
      }
    }
    var table = HTMLTable(
      [.words("Month")] + terms.map { .figures("\($0.words)") } + [.figures("Total")])
    table.rows = months.map { month in
      let cells = terms.map { term -> Markup in
        let amount = month.amounts.filter { $0.term == term }.reduce(Money.zero) { $0 + $1.amount }
        return amount == .zero ? .none : "\(reading.whole(amount))"
      }
      return ["\(MonthName.numeric(month.month))"] + cells + ["\(reading.whole(month.total))"]
    }
    return
      "<details class=\"bulk\"><summary>The months as a table</summary>\(table.markup)</details>"
  }
}
