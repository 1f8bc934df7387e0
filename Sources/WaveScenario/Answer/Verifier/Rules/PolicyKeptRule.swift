/// The change-control policy is kept, or waived.
struct PolicyKeptRule: PlanRule {
  let rule = HardRule.policy

  func violations(in plan: PlanCase) -> [Violation] {
    plan.policy.filter { $0.violation.rule == rule && $0.outcome == .broken }.map(\.violation)
  }
}
