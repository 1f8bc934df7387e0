public import WaveCore

/// The judge: holds a plan against every hard rule, from the scenario alone.
///
/// It shares no code with the planner and trusts nothing a plan says: unknown names, records that
/// are there twice or not at all and dates beyond the calendar are violations like any other.
///
///     let violations = PlanVerifier.violations(of: plan, in: scenario)
///
/// - Complexity: linear in the plan and in the scenario's activities and orders.
public enum PlanVerifier {
  /// The hard rules a plan breaks, in the order of `HardRule`, then of the scenario's rows.
  ///
  /// - Parameter spending: What the plan costs by fiscal year, as the caller's cost model says; a
  ///   year that is not there is not held against its budget.
  public static func violations(
    of plan: Plan, in scenario: Scenario, spending: [Int: Money] = [:]
  ) -> [Violation] {
    verdict(on: plan, in: scenario, spending: spending).violations
  }

  /// All that is to be said of a plan: what it breaks, what looks suspicious, what is waived.
  ///
  /// - Parameter spending: What the plan costs by fiscal year, as the caller's cost model says; a
  ///   year that is not there is not held against its budget.
  public static func verdict(
    on plan: Plan, in scenario: Scenario, spending: [Int: Money] = [:]
  ) -> PlanVerdict {
    let reading = PlanReading(plan, in: scenario, spending: spending)
    let breaches = PolicyJudge(reading).breaches
    let orders = OrderBreaches(reading)
    return PlanVerdict(
      violations: HardRules.all.flatMap { rule in
        orders.violations(of: rule.rule)
          + rule.violations(in: PlanCase(reading: reading, orders: orders, policy: breaches))
      },
      warnings: breaches.filter { $0.outcome == .warning }.map(\.violation),
      waived: breaches.compactMap(\.waiver))
  }
}
