public import WaveCore

/// A row that says how two things hang together.
public struct Dependency: Sendable {
  /// The thing that needs the other.
  public var from: AssetReference
  /// The thing needed.
  public var to: AssetReference
  /// How it needs it.
  public var kind: DependencyKind
  /// How long `from` comes after `to` at the least.
  public var lag: Fact<Minutes>
  /// What building a bridge over a split `talks_to` costs.
  public var bridgeSetupCost: Fact<Money>
  /// What that bridge costs a week.
  public var bridgeCostPerWeek: Fact<Money>
  /// The longest time the two may be split.
  public var maxCoexistence: Minutes?
  /// The user's note.
  public var note: String?
  /// The dependency's row.
  public var row: SourceSpan

  /// A row of the table.
  public init(
    from: AssetReference, to: AssetReference, kind: DependencyKind, lag: Fact<Minutes>,
    bridgeSetupCost: Fact<Money>, bridgeCostPerWeek: Fact<Money>, maxCoexistence: Minutes?,
    note: String?, row: SourceSpan
  ) {
    self.from = from
    self.to = to
    self.kind = kind
    self.lag = lag
    self.bridgeSetupCost = bridgeSetupCost
    self.bridgeCostPerWeek = bridgeCostPerWeek
    self.maxCoexistence = maxCoexistence
    self.note = note
    self.row = row
  }
}
