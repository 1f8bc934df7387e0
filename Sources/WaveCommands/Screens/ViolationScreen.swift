import WaveCore
import WaveScenario

/// Broken hard rules, one a line, with both numbers and the row.
struct ViolationScreen {
  var violations: [Violation]

  /// The screen.
  var text: String {
    let lines = violations.map { violation in
      "  \(violation.rule.words): \(violation.subject) \(violation.needed), "
        + "\(violation.available) [\(violation.row.short)]"
    }
    return (["\(Figures.count(violations.count, "hard rule")) broken:"] + lines)
      .joined(separator: "\n")
  }
}

extension HardRule {
  /// The rule's name in words.
  var words: String { rawValue.replacing("_", with: " ") }
}
