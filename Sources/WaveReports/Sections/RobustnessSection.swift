import WaveCore
import WaveOutcome

/// The plans that were held against each other when played, and what robustness costs.
enum RobustnessSection {
  /// The section; nil where planned cost decided.
  static func section(_ reading: OutcomeReading) -> ReportSection? {
    guard let choice = reading.outcome.robustness else { return nil }
    let percentile = "P\(roundHalfEven(choice.confidence * 100))"
    return ReportSection(
      id: "robustness", title: "Plans held against each other",
      lead: """
        \(choice.candidates.count) verified plans were played \(Grouped.digits(choice.trials)) times \
        each on the same random numbers (seed \(choice.seed)); the one is kept whose cost at \
        \(percentile) is lowest. Bound and gap are those of planned cost.
        """,
      body: table(choice, percentile, in: reading) + remark(choice, percentile, in: reading))
  }

  private static func table(
    _ choice: RobustChoice, _ percentile: String, in reading: OutcomeReading
  ) -> Markup {
    var table = HTMLTable([
      .words("Plan"), .figures("Groups moved"), .figures("Planned, \(reading.currency)"),
      .figures("Mean"), .figures("\(percentile)"), .figures("Above the kept one"),
      .figures("± 95%"), .figures("\(percentile) of the finish"), .figures("Finish in plan"),
    ])
    table.rows = choice.candidates.enumerated().map { place, plan in
      let isKept = place == choice.kept
      let name: Markup =
        isKept
        ? "<strong>\(place + 1). \(plan.text): kept</strong>" : "\(place + 1). \(plan.text)"
      let error = plan.excessError.map { "\(reading.whole($0))" as Markup } ?? "–"
      return [
        name, "\(plan.moved)", "\(reading.whole(plan.plannedCost))",
        "\(reading.whole(plan.meanCost))", "\(reading.whole(plan.cost))",
        isKept ? "" : "\(reading.whole(plan.excess))", isKept ? "" : error, "\(plan.finish)",
        InlineBar(share: plan.probabilityFinishInPlan)
          .labelled("\(Percentage.whole(plan.probabilityFinishInPlan))"),
      ]
    }
    return table.markup
  }

  private static func remark(
    _ choice: RobustChoice, _ percentile: String, in reading: OutcomeReading
  ) -> Markup {
    guard choice.kept != choice.cheapest else {
      return """
        <p>The plan that is kept is also the cheapest on average: robustness costs nothing.</p>
        """
    }
    return """
      <p>Robustness costs \(reading.whole(choice.price)) on average against the plan cheapest on \
      average (\(choice.candidates[choice.cheapest].text)) and saves \
      \(reading.whole(choice.saving)) at \(percentile).</p>
      """
  }
}
