public import WaveCore
public import WaveScenario

/// Why an asset is in its wave, what binds it, and what each other window would cost.
public struct PlanExplanation: Hashable, Sendable, Codable {
  /// The asset asked for.
  public var asset: Identifier
  /// Its move group.
  public var group: Identifier
  /// All members of the group.
  public var members: [Identifier]
  /// Its wave.
  public var wave: Int
  /// Its slot's first day.
  public var slot: CivilDate
  /// Why the members move together.
  public var joins: [ExplainedReason]
  /// What keeps it from an earlier slot, strongest first.
  public var binds: [ExplainedReason]
  /// Every other slot in order of time.
  public var alternatives: [SlotAlternative]

  /// A record with these values.
  public init(
    asset: Identifier, group: Identifier, members: [Identifier], wave: Int, slot: CivilDate,
    joins: [ExplainedReason], binds: [ExplainedReason], alternatives: [SlotAlternative]
  ) {
    self.asset = asset
    self.group = group
    self.members = members
    self.wave = wave
    self.slot = slot
    self.joins = joins
    self.binds = binds
    self.alternatives = alternatives
  }
}

/// A reason in words, with its rule and row.
public struct ExplainedReason: Hashable, Sendable, Codable {
  /// The reason with both numbers.
  public var text: String
  /// The rule.
  public var rule: HardRule?
  /// The row.
  public var row: SourceSpan?

  /// A record with these values.
  public init(
    text: String, rule: HardRule?, row: SourceSpan?
  ) {
    self.text = text
    self.rule = rule
    self.row = row
  }
}

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
