public import WaveCore

/// How much an activity drives the finish.
public struct ActivityOutcome: Hashable, Sendable, Codable {
  /// The activity or cutover.
  public var activity: Identifier
  /// What it is.
  public var title: String
  /// Share of trials in which it was on a driving path.
  public var criticality: Double
  /// SSI: criticality × sd of the activity / sd of the finish.
  public var sensitivity: Double
  /// Cruciality: Pearson's correlation with the finish, absolute.
  public var correlation: Double
  /// Cruciality by ranks: Spearman's correlation with the finish, absolute; nil where it was not
  /// worked out.
  public var rankCorrelation: Double?
  /// How far the finish moves with it; nil where that cannot be told from chance, or was not worked
  /// out.
  public var swing: ActivitySwing?

  /// A record with these values.
  public init(
    activity: Identifier, title: String, criticality: Double, sensitivity: Double,
    correlation: Double
  ) {
    self.activity = activity
    self.title = title
    self.criticality = criticality
    self.sensitivity = sensitivity
    self.correlation = correlation
  }
}
