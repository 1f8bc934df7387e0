public import WaveCore

/// What one blank could do to a plan.
public struct PricedUnknown: Hashable, Sendable, Codable {
  /// The blank and what stands in for it.
  public var blank: Assumption
  /// With its tenth percentile in the cell.
  public var low: End
  /// With its ninetieth percentile in the cell.
  public var high: End

  /// What one end of a blank's spread does.
  public struct End: Hashable, Sendable, Codable {
    /// The cell's text.
    public var value: String
    /// What the plan as it stands would cost.
    public var standing: Money
    /// How many rules the plan as it stands would break.
    public var rulesBroken: Int
    /// What planning anew led to; nil where it was not tried.
    public var planned: Replanned?

    /// An end that was priced, and not planned with.
    public init(value: String, standing: Money, rulesBroken: Int) {
      (self.value, self.standing, self.rulesBroken) = (value, standing, rulesBroken)
    }

    /// The cost that counts: of the plan made anew, else of the plan as it stands.
    public var cost: Money { planned?.cost ?? standing }
  }

  /// What planning anew led to.
  public struct Replanned: Hashable, Sendable, Codable {
    /// What the plan costs; nil where there is none that keeps every rule.
    public var cost: Money?
    /// The day of its last cutover; nil where there is none.
    public var finish: CivilDate?
    /// Whether it is proven that there is none.
    public var isInfeasible: Bool

    /// A record with these values.
    public init(cost: Money?, finish: CivilDate?, isInfeasible: Bool) {
      (self.cost, self.finish, self.isInfeasible) = (cost, finish, isInfeasible)
    }
  }

  /// A blank with both its ends.
  public init(blank: Assumption, low: End, high: End) {
    (self.blank, self.low, self.high) = (blank, low, high)
  }

  /// Whether an end leaves no plan that keeps every rule.
  public var leavesNoPlan: Bool {
    [low, high].contains { $0.planned.map { $0.cost == nil } ?? false }
  }

  /// How far the cost moves between the ends.
  public var swing: Money { Money(minor: abs(high.cost.minor - low.cost.minor)) }

  /// How many days the last cutover moves between the ends; nil where that is not known.
  public var days: Int? {
    guard let early = low.planned?.finish, let late = high.planned?.finish else { return nil }
    return abs(late.daysSinceEpoch - early.daysSinceEpoch)
  }
}
