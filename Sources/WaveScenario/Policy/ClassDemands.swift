public import WaveCore

/// What a class of change must show before it may cut over.
public struct ClassDemands: Hashable, Sendable {
  /// The roles that must approve.
  public var approvers: [String] = []
  /// Working days between approval and cutover.
  public var leadDays = 0
  /// The kinds of evidence needed, each with the days it stays valid, by kind's name.
  public var evidence: [EvidenceDemand] = []
  /// Windows it may use: `window`, `weekend`, `shutdown`; empty means any.
  public var windows: [String] = []
  /// The most cutovers of the class in one wave; nil for no limit.
  public var maxPerWave: Int?
  /// Working days it keeps from a close.
  public var minDaysFromClose = 0
  /// Whether it may happen in a peak.
  public var inPeak = true
  /// Whether rollback criteria must be written.
  public var rollbackCriteria = false
  /// Where the class is written.
  public var row: SourceSpan?

  /// A class that demands nothing.
  public init() {}
}
