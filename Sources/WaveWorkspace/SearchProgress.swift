public import WaveCore

/// Where a search stands, for a progress line.
public struct SearchProgress: Sendable {
  /// Iterations made.
  public var iterations: Int
  /// The round of planning, from 1; more than one where a saturated pool changed the question.
  public var round: Int
  /// The best plan's cost so far.
  public var best: Money
  /// The bound known so far.
  public var bound: Money
  /// The currency of both.
  public var currency: Currency

  /// The line.
  public var text: String {
    var parts = ["\(Grouped.digits(iterations)) iterations"]
    if round > 1 { parts.insert("round \(round)", at: 0) }
    parts += ["best \(currency.whole(best))", "bound \(currency.whole(bound))"]
    return parts.joined(separator: ", ")
  }
}
