public import WaveCore

/// How money is counted.
public struct CostSettings: Sendable {
  /// A way to spend less on the target platform.
  public enum Lever: String, CaseIterable, Sendable, Codable {
    case rightSize = "right_size"
    case reserve1y = "reserve_1y"
    case reserve3y = "reserve_3y"
    case scheduleNonprod = "schedule_nonprod"
    case tierStorage = "tier_storage"
    case spotNonprod = "spot_nonprod"
  }

  /// The currency of every amount; nil for the inventory's.
  public var currency: Currency?
  /// The yearly discount rate, as a share.
  public var discountRate = 0.08
  /// The yearly inflation, as a share.
  public var inflation = 0.02
  /// The budget per fiscal year, by year; a year without entry has no limit.
  public var budget: [Int: Money] = [:]
  /// How many times expected losses from downtime and rollbacks count when plans are compared;
  /// 1 counts them like money spent.
  public var riskWeight = 1
  /// The levers pulled.
  public var levers: [Lever] = []

  /// The default settings.
  public init() {}
}
