public import WaveCore

/// Something that may go wrong, once for all that it applies to.
public struct Risk: Sendable {
  /// The risk's identifier.
  public var id: Identifier
  /// What kind of failure it is.
  public var driver: String
  /// What it hits.
  public var appliesTo: RiskScope
  /// How probable it is, 0…1.
  public var probability: Fact<Double>
  /// What it changes, with its low, likely and high size.
  public var impact: RiskImpact
  /// What would lower it.
  public var mitigation: String?
  /// What that costs.
  public var mitigationCost: Fact<Money>
  /// How probable it is once lowered, 0…1.
  public var residualProbability: Fact<Double>
  /// The gate whose passing lowers it.
  public var loweredBy: Gate?
  /// Who answers for it.
  public var owner: String?
  /// The risk's row.
  public var row: SourceSpan

  /// A row of the table.
  public init(
    id: Identifier, driver: String, appliesTo: RiskScope, probability: Fact<Double>,
    impact:
      RiskImpact, mitigation: String?, mitigationCost: Fact<Money>,
    residualProbability:
      Fact<Double>, loweredBy: Gate?, owner: String?, row: SourceSpan
  ) {
    self.id = id
    self.driver = driver
    self.appliesTo = appliesTo
    self.probability = probability
    self.impact = impact
    self.mitigation = mitigation
    self.mitigationCost = mitigationCost
    self.residualProbability = residualProbability
    self.loweredBy = loweredBy
    self.owner = owner
    self.row = row
  }
}
