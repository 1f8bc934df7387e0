public import WaveCore

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
  /// Who waits for its cutover, and what is paid until it.
  public var waits: [ExplainedReason]

  /// A record with these values.
  public init(
    asset: Identifier, group: Identifier, members: [Identifier], wave: Int, slot: CivilDate,
    joins: [ExplainedReason], binds: [ExplainedReason], alternatives: [SlotAlternative],
    waits: [ExplainedReason] = []
  ) {
    self.asset = asset
    self.group = group
    self.members = members
    self.wave = wave
    self.slot = slot
    self.joins = joins
    self.binds = binds
    self.alternatives = alternatives
    self.waits = waits
  }
}
