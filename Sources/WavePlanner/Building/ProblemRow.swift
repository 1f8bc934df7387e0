import WaveCore
import WaveScenario

/// What stands behind one row of the scheduling problem: a rule, the user's row, a sentence.
struct ProblemRow: Hashable, Sendable {
  /// The rule.
  var rule: HardRule
  /// The user's row.
  var row: SourceSpan
  /// What is demanded, as a sentence with its numbers.
  var text: String
}
