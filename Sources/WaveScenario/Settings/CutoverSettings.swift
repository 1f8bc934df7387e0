public import WaveCore

/// How cutovers are held against windows.
public struct CutoverSettings: Sendable {
  /// The confidence at which a runbook must fit its window, 0.5…0.99.
  public var confidence = 0.80
  /// Time kept to roll back; nil to derive it from the runbook.
  public var rollbackReserve: Minutes?
  /// Rehearsals per group; nil to derive them from criticality and size.
  public var rehearsals: Int?

  /// The default settings.
  public init() {}
}
