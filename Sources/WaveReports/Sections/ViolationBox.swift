import WaveCore
import WaveOutcome
import WaveScenario

/// All hard rules a draft breaks, in a box that cannot be missed.
enum ViolationBox {
  /// The box; nothing where no rule is broken.
  static func markup(_ reading: OutcomeReading) -> Markup {
    let broken = reading.outcome.violations
    guard !broken.isEmpty else { return .none }
    var table = HTMLTable([
      .words("Rule"), .words("Subject"), .prose("Needed"), .prose("There is"), .words("Row"),
    ])
    table.rows = broken.map { violation in
      [
        "\(violation.rule.words)", "\(violation.subject)", "\(violation.needed)",
        "\(violation.available)", RowReference.markup(violation.row),
      ]
    }
    return """
      <div class="box" id="violations">
      <h2>Draft: \(Counted.text(broken.count, "hard rule")) broken</h2>
      <p>This plan is priced like any other, and cannot be approved while a hard rule is broken.</p>
      \(table.markup)
      </div>

      """
  }
}
