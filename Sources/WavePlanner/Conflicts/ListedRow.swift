import WaveCore
import WaveScenario

/// A row that a conflict rests on, with the rule that reads it: one cell can serve several rules.
struct ListedRow: Hashable, Comparable, Sendable {
  /// The rule; nil where the row joins or describes.
  var rule: HardRule?
  /// The row.
  var row: SourceSpan

  /// By file and line, then rule.
  static func < (left: ListedRow, right: ListedRow) -> Bool {
    (left.row, left.rule?.rawValue ?? "") < (right.row, right.rule?.rawValue ?? "")
  }
}
