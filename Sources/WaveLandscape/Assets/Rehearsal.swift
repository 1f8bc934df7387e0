public import WaveCore

/// What a rehearsed step was planned and found to take.
public struct Rehearsal: Sendable {
  /// The asset rehearsed.
  public var asset: Identifier
  /// The day of the rehearsal.
  public var date: CivilDate
  /// The runbook step, as written.
  public var step: String
  /// How long it was planned to take.
  public var planned: Minutes
  /// How long it took.
  public var actual: Minutes
  /// Whether it ended well.
  public var passed: Bool
  /// Which rehearsal of the asset it was, from 1; nil where its dates tell.
  public var number: Int?
  /// The rehearsal's row.
  public var row: SourceSpan

  /// A row of the table.
  public init(
    asset: Identifier, date: CivilDate, step: String, planned: Minutes, actual: Minutes,
    passed: Bool, number: Int? = nil, row: SourceSpan
  ) {
    self.asset = asset
    self.date = date
    self.step = step
    self.planned = planned
    self.actual = actual
    self.passed = passed
    self.number = number
    self.row = row
  }
}
