import WaveCore

/// One hard rule as the verifier holds it against a plan.
protocol PlanRule: Sendable {
  /// The rule.
  var rule: HardRule { get }

  /// Where the plan breaks it, in the order of the scenario's rows; orders between activities and
  /// cutovers are judged for all rules by `OrderBreaches`.
  func violations(in plan: PlanCase) -> [Violation]
}

extension PlanRule {
  /// A breach of this rule.
  func violation(
    _ subject: Identifier, needed: String, available: String, row: SourceSpan
  ) -> Violation {
    Violation(rule: rule, subject: subject, needed: needed, available: available, row: row)
  }
}

/// A plan before the verifier: what it says, and what is already known of it.
struct PlanCase {
  /// What the plan says, by the scenario's rows.
  let reading: PlanReading
  /// The orders it breaks.
  let orders: OrderBreaches
  /// What the policy has to say.
  let policy: [PolicyBreach]

  /// The question.
  var scenario: Scenario { reading.scenario }
}
