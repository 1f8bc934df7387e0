public import WaveCore

/// Where a search stands, for a table of progress.
public struct SearchProgress: Sendable {
  /// Iterations made.
  public var iterations: Int
  /// The round of planning, from 1; more than one where a saturated pool changed the question.
  public var round: Int
  /// The best plan's cost so far.
  public var best: Money
  /// The bound known so far.
  public var bound: Money
  /// How many waves the best plan has.
  public var waves: Int
  /// The first day of its last slot.
  public var finish: CivilDate
  /// The currency of both amounts.
  public var currency: Currency
}
