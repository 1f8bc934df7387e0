/// The answer: who cuts over when, and what is done before and after.
///
/// A plan names things by identifier, and is never trusted: `PlanVerifier` judges it from the
/// scenario alone.
public struct Plan: Hashable, Sendable, Codable {
  /// What the plan was made from, so that it can be made again.
  public var provenance: Provenance
  /// The cutovers, by slot then group identifier.
  public var cutovers: [PlannedCutover]
  /// The activities, by identifier.
  public var activities: [PlannedActivity]
  /// The pool of each plant that moves, by plant identifier.
  public var hosting: [PlannedHosting]

  /// A plan.
  public init(
    provenance: Provenance, cutovers: [PlannedCutover], activities: [PlannedActivity],
    hosting: [PlannedHosting]
  ) {
    self.provenance = provenance
    self.cutovers = cutovers
    self.activities = activities
    self.hosting = hosting
  }

  /// What a plan was made from.
  public struct Provenance: Hashable, Sendable, Codable {
    /// SHA-256 of the inventory snapshot, in lower-case hexadecimal; empty where there is none.
    public var snapshot: String
    /// SHA-256 of the scenario file and those it extends.
    public var scenario: String
    /// The seed of the search.
    public var seed: UInt64
    /// Iterations the search made.
    public var iterations: Int
    /// The version of waveplan.
    public var version: String
    /// Whether the user's own waves were taken.
    public var isManual: Bool

    /// What a plan was made from.
    public init(
      snapshot: String, scenario: String, seed: UInt64, iterations: Int, version: String,
      isManual: Bool = false
    ) {
      self.snapshot = snapshot
      self.scenario = scenario
      self.seed = seed
      self.iterations = iterations
      self.version = version
      self.isManual = isManual
    }
  }
}
