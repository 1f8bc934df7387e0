public import WaveCore

/// Where a search stands, for a progress line.
public struct SearchProgress: Sendable {
  /// Iterations made.
  public var iterations: Int
  /// The round of planning, from 1; more than one where a saturated pool changed the question.
  public var round: Int
  /// The best plan's objective so far, in minor units where it is money.
  public var best: Int?
  /// The bound known so far.
  public var bound: Int?
  /// The currency of both.
  public var currency: Currency

  /// The line.
  public var text: String {
    var parts = ["\(Grouped.digits(iterations)) iterations"]
    if round > 1 { parts.insert("round \(round)", at: 0) }
    if let best { parts.append("best \(currency.whole(Money(minor: best)))") }
    if let bound { parts.append("bound \(currency.whole(Money(minor: bound)))") }
    return parts.joined(separator: ", ")
  }
}
