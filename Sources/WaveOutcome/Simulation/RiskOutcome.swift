public import WaveCore

/// What a risk adds.
public struct RiskOutcome: Hashable, Sendable, Codable {
  /// The risk.
  public var risk: Identifier
  /// What it is, in words.
  public var text: String
  /// Share of trials in which it happened.
  public var probability: Double
  /// P80 of the finish with all risks less P80 without this one, in days.
  public var finishDays: Double
  /// The same for cost.
  public var cost: Money
  /// What lowering it is worth; nil where nothing lowers it.
  public var mitigation: MitigationWorth?
  /// The risk's row.
  public var row: SourceSpan

  /// A record with these values.
  public init(
    risk: Identifier, text: String, probability: Double, finishDays: Double, cost: Money,
    row: SourceSpan
  ) {
    self.risk = risk
    self.text = text
    self.probability = probability
    self.finishDays = finishDays
    self.cost = cost
    self.row = row
  }
}
