public import WaveCore

/// What another slot would mean for a group, everything else staying where it is.
public struct SlotAlternative: Hashable, Sendable, Codable {
  /// The slot's first day.
  public var slot: CivilDate
  /// What the plan would cost more; nil where a rule forbids it.
  public var costDifference: Money?
  /// The rule that forbids it.
  public var obstacle: ExplainedReason?

  /// A record with these values.
  public init(
    slot: CivilDate, costDifference: Money?, obstacle: ExplainedReason?
  ) {
    self.slot = slot
    self.costDifference = costDifference
    self.obstacle = obstacle
  }
}
