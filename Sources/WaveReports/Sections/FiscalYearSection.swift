import WaveCore
import WaveOutcome
import WaveScenario

/// Fiscal years against their budgets.
enum FiscalYearSection {
  /// The section; nil where there is no year.
  static func section(_ reading: OutcomeReading) -> ReportSection? {
    let years = reading.outcome.cost.fiscalYears
    guard !years.isEmpty else { return nil }
    var table = HTMLTable([
      .words("Fiscal year"), .figures("Cost"), .figures("Budget"), .figures("Left"),
      .words("Cost against budget"), .words("Row"),
    ])
    let most = years.flatMap { [$0.amount.minor, $0.budget?.minor ?? 0] }.max() ?? 1
    table.rows = years.map { row(of: $0, scale: Double(max(most, 1)), in: reading) }
    return ReportSection(
      id: "years", title: "Fiscal years against budget",
      lead: "In \(reading.currency); the mark on a bar is the budget.", body: table.markup)
  }

  private static func row(
    of year: FiscalYearCost, scale: Double, in reading: OutcomeReading
  ) -> [Markup] {
    let isOver = year.budget.map { year.amount > $0 } ?? false
    let left: Markup =
      year.budget.map { budget in
        isOver
          ? "<span class=\"bad\">\(reading.whole(budget - year.amount))</span>"
          : "\(reading.whole(budget - year.amount))"
      } ?? "–"
    let bar = InlineBar(
      share: Double(year.amount.minor) / scale,
      mark: year.budget.map { Double($0.minor) / scale }, style: isOver ? "over" : "size")
    return [
      "\(year.year)", "\(reading.whole(year.amount))",
      "\(year.budget.map { reading.whole($0) } ?? "no limit")", left, bar.markup,
      year.budget == nil
        ? .none : RowReference.markup(reading.scenario.settings.row("cost.budget")),
    ]
  }
}
