import WaveCore
import WaveOutcome
import WaveScenario

/// Why each group is in its wave: what binds it, and what every other slot would mean.
enum ExplanationSection {
  /// So many stretches of weekends stand in a line of their table.
  private static let mostSpans = 4

  /// The section; nil where nothing was explained.
  static func section(_ reading: OutcomeReading) -> ReportSection? {
    guard !reading.outcome.explanations.isEmpty else { return nil }
    let parts = reading.outcome.explanations.sorted {
      ($0.wave, $0.group) < ($1.wave, $1.group)
    }
    return ReportSection(
      id: "reasons", title: "Why each group is where it is",
      lead: """
        Every other slot with everything else left in place: what it would cost more, in \
        \(reading.currency), or the rule that forbids it. Slots that one row forbids stand on one \
        line, in the words of the first of them.
        """,
      body: "\(parts.map { part($0, in: reading) })")
  }

  private static func part(_ explanation: PlanExplanation, in reading: OutcomeReading) -> Markup {
    """
    <details><summary><strong>\(explanation.group)</strong>, wave \(explanation.wave), weekend of \
    \(explanation.slot + 3)\(first(explanation))</summary>
    \(reasons("Moves together because", explanation.joins))
    \(reasons("Not earlier because", explanation.binds))
    \(reasons("Until it", explanation.waits))
    \(alternatives(explanation, in: reading))
    </details>
    """
  }

  private static func first(_ explanation: PlanExplanation) -> Markup {
    explanation.binds.first.map { ": \($0.text)" } ?? .none
  }

  private static func reasons(_ title: Markup, _ reasons: [ExplainedReason]) -> Markup {
    guard !reasons.isEmpty else { return .none }
    let items = reasons.map { "<li>\(sentence($0))</li>" as Markup }
    return "<p class=\"soft\">\(title)</p><ul class=\"reasons\">\(items)</ul>"
  }

  private static func sentence(_ reason: ExplainedReason) -> Markup {
    let rule: Markup = reason.rule.map { "<span class=\"soft\">\($0.words)</span> " } ?? .none
    return "\(reason.text) \(rule)\(RowReference.markup(reason.row))"
  }

  private static func alternatives(
    _ explanation: PlanExplanation, in reading: OutcomeReading
  ) -> Markup {
    let runs = AlternativeRun.all(of: explanation)
    guard !runs.isEmpty else { return .none }
    var table = HTMLTable([
      .prose("Weekends"), .figures("Slots"), .figures("Costs more"), .prose("Forbidden by"),
    ])
    table.rows = runs.map { run in
      [
        weekends(run), "\(run.count)", cost(run, in: reading), run.obstacle.map(sentence) ?? .none,
      ]
    }
    return table.markup
  }

  /// The weekends of a run; all of them for who points at a long list.
  private static func weekends(_ run: AlternativeRun) -> Markup {
    let spans = run.spans.map { span in
      span.lowerBound == span.upperBound
        ? "\(span.lowerBound + 3)" : "\(span.lowerBound + 3) … \(span.upperBound + 3)"
    }
    let whole = { (span: String) -> Markup in "<span class=\"nb\">\(span)</span>" }
    guard spans.count > mostSpans else { return Markup.joined(spans.map(whole), by: ", ") }
    let rest = spans.dropFirst(mostSpans - 1).joined(separator: ", ")
    let more: Markup = "<span title=\"\(rest)\">\(spans.count - mostSpans + 1) more</span>"
    return "\(Markup.joined(spans.prefix(mostSpans - 1).map(whole), by: ", ")) and \(more)"
  }

  private static func cost(_ run: AlternativeRun, in reading: OutcomeReading) -> Markup {
    guard let low = run.least, let high = run.most else { return .none }
    let text = { (amount: Money) in (amount > .zero ? "+" : "") + reading.whole(amount) }
    return low == high ? "\(text(low))" : "\(text(low)) … \(text(high))"
  }
}
