/// What the verifier has to say of a plan.
public struct PlanVerdict: Hashable, Sendable {
  /// The hard rules it breaks; a plan with any of them cannot be approved.
  public var violations: [Violation]
  /// Demands of the policy it does not meet whose severity is less than error.
  public var warnings: [Violation]
  /// The waivers without which it would break the policy, one for each demand they stand for.
  public var waived: [Waiver]

  /// A verdict.
  public init(violations: [Violation], warnings: [Violation] = [], waived: [Waiver] = []) {
    self.violations = violations
    self.warnings = warnings
    self.waived = waived
  }

  /// Whether no hard rule is broken.
  public var isValid: Bool { violations.isEmpty }
}
