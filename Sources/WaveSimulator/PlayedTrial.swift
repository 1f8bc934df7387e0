public import WaveCore

/// How one trial went, day by day: what a summary's numbers are made of.
public struct PlayedTrial: Hashable, Sendable {
  /// The first day of the slot in which each group cut over, as an axis day, by group row.
  public var anchors: [Int]
  /// Each activity's first day, by activity row.
  public var activityStarts: [Int]
  /// The first day after each activity, by activity row.
  public var activityEnds: [Int]
  /// How often each group was rolled back, by group row.
  public var rollbacks: [Int]
  /// The longest outage of each plant in minutes, by plant row.
  public var outages: [Int]
  /// Whether each risk happened, by risk row.
  public var risks: [Bool]
  /// The axis day of the last cutover, by the Saturday its slot is called by.
  public var finishDay: Int
  /// The whole cost.
  public var cost: Money
}
