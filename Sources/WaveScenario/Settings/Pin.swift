public import WaveCore

/// A decision the user has made.
public struct Pin: Hashable, Sendable {
  /// What it says.
  public enum Kind: Hashable, Sendable {
    /// The asset cuts over in the slot that contains this date.
    case window(CivilDate)
    /// The asset cuts over on this date or later.
    case notBefore(CivilDate)
    /// The asset cuts over on this date or earlier.
    case notAfter(CivilDate)
  }

  /// The plant, database or integration.
  public var asset: Identifier
  /// What is decided.
  public var kind: Kind
  /// Where it is written.
  public var row: SourceSpan

  /// A decision.
  public init(asset: Identifier, kind: Kind, row: SourceSpan) {
    self.asset = asset
    self.kind = kind
    self.row = row
  }
}
