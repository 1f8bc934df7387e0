import Testing
import WaveCore
import WaveScenario

/// Expects a violation with this rule, subject, both numbers in words, and row.
func expect(
  _ rule: HardRule, of subject: Identifier, needed: String, available: String, row: String,
  in violations: [Violation], _ location: Testing.SourceLocation = #_sourceLocation
) {
  let found = violations.filter { $0.rule == rule && $0.subject == subject }
  #expect(
    found.contains {
      $0.needed == needed && $0.available == available && $0.row.row == row
    },
    "found \(found.isEmpty ? violations.map(text) : found.map(text))", sourceLocation: location)
}

private func text(_ violation: Violation) -> String {
  "\(violation.rule.rawValue) \(violation.subject): \(violation.needed) | \(violation.available)"
    + " [\(violation.row.row)]"
}
