public import WaveCore
public import WaveOutcome
public import WaveScenario

/// A plan as the store keeps it.
public struct StoredPlan: Sendable {
  /// The number by which people call it.
  public var number: Int
  /// The hash of the plan's bytes.
  public var hash: String
  /// The scenario's name.
  public var name: String
  /// Where it stands in its life.
  public var status: Status
  /// The currency of its cost.
  public var currency: String
  /// Its total cost.
  public var cost: Money
  /// The plan.
  public var plan: Plan
  /// How good it is.
  public var quality: PlanQuality

  /// Where a plan stands in its life.
  public enum Status: String, Sendable {
    /// Not submitted yet. It may break hard rules, which `PlanQuality.rulesBroken` counts; then it
    /// stays one.
    case draft
    case submitted, approved, frozen, superseded
  }
}

/// One entry of the audit trail.
public struct AuditEntry: Hashable, Sendable {
  /// Its number, from 1.
  public var number: Int
  /// When it was made, by ISO 8601 in UTC.
  public var at: String
  /// Who made it.
  public var actor: String
  /// What was done.
  public var action: String
  /// What it was done to.
  public var subject: String
  /// The hash of the entry before; empty for the first.
  public var previous: String
  /// The hash over all of the above.
  public var hash: String
}
