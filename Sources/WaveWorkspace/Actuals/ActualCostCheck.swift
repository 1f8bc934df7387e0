import WaveCore
import WaveInventory
import WaveOutcome

/// Finds costs that are so far from the plan that a slip of the decimal mark is likelier.
enum ActualCostCheck {
  /// How many times as much, or how small a part, is told.
  private static let factor = 8.0

  /// A warning for each cost that is far from what the work was planned to cost, or that was spent on
  /// work of which nothing has been done.
  static func findings(_ spent: [SpentCost]) -> [Finding] {
    let description = FindingCatalog.description(of: "ACT019")
    return spent.compactMap { cost in
      guard cost.actual > .zero, let row = cost.rows.first else { return nil }
      let ratio = Double(cost.actual.minor) / Double(max(1, cost.planned.minor))
      guard ratio > factor || ratio < 1 / factor else { return nil }
      return Finding(
        code: "ACT019", severity: description?.severity ?? .warning,
        headline: cost.planned == .zero
          ? "'\(cost.subject)' has a cost, and no work of it that is planned to cost anything is done"
          : "'\(cost.subject)' cost \(times(ratio)) what its work was planned to cost",
        span: row, excerpt: nil, why: description?.why ?? "", fix: description?.fix ?? "")
    }
  }

  private static func times(_ ratio: Double) -> String {
    ratio > 1
      ? "\(roundHalfEven(ratio)) times" : "a \(roundHalfEven(1 / ratio))th of"
  }
}
