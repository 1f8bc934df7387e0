public import WaveCore

/// What size a pool needs.
public struct PoolSize: Hashable, Sendable, Codable {
  /// The pool.
  public var pool: Identifier
  /// Worker processes it has.
  public var workersNow: Int
  /// Worker processes it needs, headroom included.
  public var workersNeeded: Int
  /// Nodes it has.
  public var nodesNow: Int
  /// Nodes it needs.
  public var nodesNeeded: Int
  /// Database processors it needs.
  public var postgresVCPUNeeded: Int
  /// Storage it needs.
  public var storageNeededGB: Int
  /// Price a month as it is.
  public var monthlyPrice: Money
  /// Price a month at the needed size.
  public var monthlyPriceRightSized: Money
  /// What to do, in words.
  public var text: String

  /// A record with these values.
  public init(
    pool: Identifier, workersNow: Int, workersNeeded: Int, nodesNow: Int, nodesNeeded: Int,
    postgresVCPUNeeded: Int, storageNeededGB: Int, monthlyPrice: Money,
    monthlyPriceRightSized: Money, text: String
  ) {
    self.pool = pool
    self.workersNow = workersNow
    self.workersNeeded = workersNeeded
    self.nodesNow = nodesNow
    self.nodesNeeded = nodesNeeded
    self.postgresVCPUNeeded = postgresVCPUNeeded
    self.storageNeededGB = storageNeededGB
    self.monthlyPrice = monthlyPrice
    self.monthlyPriceRightSized = monthlyPriceRightSized
    self.text = text
  }
}
