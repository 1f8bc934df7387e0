public import WaveCore

/// A move group that cuts over in another slot of one plan than of another.
public struct PlanMove: Hashable, Sendable, Codable {
  /// The group.
  public var group: Identifier
  /// All its members.
  public var members: [Identifier]
  /// The first day of its slot in the first plan; nil where it has none there.
  public var from: CivilDate?
  /// The first day of its slot in the second plan; nil where it has none there.
  public var to: CivilDate?
  /// Its wave in the first plan.
  public var fromWave: Int?
  /// Its wave in the second plan.
  public var toWave: Int?
  /// Why it left, with all else as it is in the second plan; then what opened the new slot, where
  /// the first plan's question had closed it.
  public var reasons: [ExplainedReason]

  /// A record with these values.
  public init(
    group: Identifier, members: [Identifier], from: CivilDate?, to: CivilDate?, fromWave: Int?,
    toWave: Int?, reasons: [ExplainedReason]
  ) {
    self.group = group
    self.members = members
    self.from = from
    self.to = to
    self.fromWave = fromWave
    self.toWave = toWave
    self.reasons = reasons
  }
}
