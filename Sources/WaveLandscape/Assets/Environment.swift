public import WaveCore

/// A copy of the system for one purpose.
public struct Environment: Sendable {
  /// The environment's identifier.
  public var id: Identifier
  /// What it is for.
  public var kind: EnvironmentKind
  /// The pool it runs in.
  public var pool: Index<Pool>?
  /// Its size as a share of production.
  public var sizeShare: Fact<Double>
  /// Hours a week it is switched on, 0…168.
  public var onHoursPerWeek: Fact<Double>
  /// Whether its data is masked.
  public var dataMasked: Fact<Bool>
  /// The day it is there.
  public var availableFrom: CivilDate?
  /// The environment's row.
  public var row: SourceSpan

  /// A row of the table.
  public init(
    id: Identifier, kind: EnvironmentKind, pool: Index<Pool>?, sizeShare: Fact<Double>,
    onHoursPerWeek: Fact<Double>, dataMasked: Fact<Bool>, availableFrom: CivilDate?,
    row:
      SourceSpan
  ) {
    self.id = id
    self.kind = kind
    self.pool = pool
    self.sizeShare = sizeShare
    self.onHoursPerWeek = onHoursPerWeek
    self.dataMasked = dataMasked
    self.availableFrom = availableFrom
    self.row = row
  }
}
