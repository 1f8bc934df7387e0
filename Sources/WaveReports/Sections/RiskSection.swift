import WaveCore
import WaveLandscape
import WaveOutcome

/// The risks: how probable before and after what lowers them, and what each adds at P80.
enum RiskSection {
  /// The section; nil where no risk is known.
  static func section(_ reading: OutcomeReading) -> ReportSection? {
    let risks = reading.landscape.risks
    let played = reading.outcome.simulation?.risks ?? []
    guard !risks.isEmpty || !played.isEmpty else { return nil }
    var table = HTMLTable(
      [
        .words("Risk"), .words("Applies to"), .prose("If it happens"), .figures("Before"),
        .figures("After"), .prose("Lowered by"), .figures("Costs, \(reading.currency)"),
        .figures("In trials"), .figures("Finish at P80"), .figures("Cost at P80"),
        .figures("Lowering it saves"), .figures("Worth"), .words("Owner"),
      ], isSortable: true)
    let order = Dictionary(
      played.enumerated().map { ($1.risk, $0) }, uniquingKeysWith: { first, _ in first })
    let sorted = risks.enumerated().sorted {
      (order[$0.element.id] ?? Int.max, $0.offset) < (order[$1.element.id] ?? Int.max, $1.offset)
    }.map(\.element)
    table.rows = sorted.map { risk in
      row(of: risk, fate: order[risk.id].map { played[$0] }, played: played, in: reading)
    }
    let known = Set(risks.map(\.id))
    table.rows += played.filter { !known.contains($0.risk) }.map { shipped($0, in: reading) }
    return ReportSection(
      id: "risks", title: "Risks",
      lead: """
        Before and after are the chances that it happens without and with what lowers it. The last \
        figures are the P80 with all risks less the P80 without this one; lowering it saves the P80 \
        at the chance before less that at the chance after, and is worth that less what it costs.
        """,
      body: table.markup)
  }

  private static func row(
    of risk: Risk, fate: RiskOutcome?, played: [RiskOutcome], in reading: OutcomeReading
  ) -> [Markup] {
    let gate = risk.loweredBy.map { $0.rawValue.replacing("_", with: " ") }
    let measures = [risk.mitigation, gate.map { "gate: \($0)" }].compactMap { $0 }
    return [
      "\(risk.id) \(risk.driver.replacing("_", with: " ")) \(RowReference.markup(risk.row))",
      scope(risk.appliesTo, in: reading), impact(risk.impact, in: reading),
      "\(Percentage.text(risk.probability.value))",
      "\(Percentage.text(risk.residualProbability.value))",
      "\(measures.joined(separator: "; "))", "\(reading.whole(risk.mitigationCost.value))",
    ] + effects(fate, played, in: reading) + ["\(risk.owner ?? "")"]
  }

  /// A risk that the simulation brings along and no row states.
  private static func shipped(_ fate: RiskOutcome, in reading: OutcomeReading) -> [Markup] {
    ["\(fate.risk) \(fate.text) \(RowReference.markup(fate.row))", "", "", "", "", "", ""]
      + effects(fate, [fate], in: reading) + [""]
  }

  private static func effects(
    _ fate: RiskOutcome?, _ played: [RiskOutcome], in reading: OutcomeReading
  ) -> [Markup] {
    guard let fate else { return ["–", "–", "–", "–", "–"] }
    let most = max(1, played.map { abs($0.cost.minor) }.max() ?? 1)
    let bar = InlineBar(share: Double(fate.cost.minor) / Double(most))
    return [
      "\(Percentage.text(fate.probability))", "\(signed(fate.finishDays)) d",
      bar.labelled("\(reading.whole(fate.cost))"),
      fate.mitigation.map { "\(reading.whole($0.saving))" } ?? "–",
      fate.mitigation.map { "\(reading.whole($0.worth))" } ?? "–",
    ]
  }

  private static func signed(_ days: Double) -> String {
    (days > 0 ? "+" : "") + DecimalFigure.grouped(days)
  }

  private static func scope(_ scope: RiskScope, in reading: OutcomeReading) -> Markup {
    switch scope {
    case .all: "everything"
    case .asset(let asset): "\(asset.kindName) \(reading.landscape.id(of: asset))"
    case .modules(let kind): "\(kind.rawValue.replacing("_", with: " ")) modules"
    case .integrations(let kind): "\(kind.rawValue) integrations"
    }
  }

  private static func impact(_ impact: RiskImpact, in reading: OutcomeReading) -> Markup {
    switch impact {
    case .delay(let low, let likely, let high):
      "preparation \(likely) longer (\(low) … \(high))"
    case .cost(let low, let likely, let high):
      "costs \(reading.whole(likely)) (\(reading.whole(low)) … \(reading.whole(high)))"
    case .durationFactor(let low, let likely, let high):
      """
      takes \(DecimalFigure.grouped(likely, decimals: 2)) times as long \
      (\(DecimalFigure.grouped(low, decimals: 2)) … \(DecimalFigure.grouped(high, decimals: 2)))
      """
    case .rollback(let low, let likely, let high):
      "rolls back, \(likely) lost (\(low) … \(high))"
    }
  }
}
