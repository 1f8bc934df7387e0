public import WaveCore

/// Limits on waves; nil means no limit.
public struct WaveSettings: Sendable {
  /// How plants are sorted into streams.
  public var lanes = LanePolicy.all
  /// The most waves of all lanes together.
  public var maxWaves: Int?
  /// The most plants in one wave.
  public var maxPlants: Int?
  /// The most move groups that cut over in one slot, over all lanes.
  public var maxCutoversPerSlot: Int?
  /// The least time between the slots of two waves of one lane.
  public var minGap = Minutes.days(21)
  /// The first wave of all may hold only plants of this criticality or a less critical one (a
  /// higher number); nil where no pilot is wanted.
  public var pilotMaxCriticality: Int? = 3
  /// What a group costs that cuts over in another slot than in the plan the scenario starts from;
  /// nil where moves are free.
  public var keep: Money?

  /// The default limits.
  public init() {}
}
