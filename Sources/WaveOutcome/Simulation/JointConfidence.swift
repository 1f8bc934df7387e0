/// How sure a date and a cost are together.
public struct JointConfidence: Hashable, Sendable, Codable {
  /// Days from the scenario's start.
  public var finishDay: Double
  /// Cost in minor units.
  public var cost: Double
  /// Share of trials that keep both.
  public var share: Double

  /// A record with these values.
  public init(
    finishDay: Double, cost: Double, share: Double
  ) {
    self.finishDay = finishDay
    self.cost = cost
    self.share = share
  }
}
