public import WaveCore
public import WaveScenario

/// Everything that came out of one run, for faces and documents.
public struct RunOutcome: Sendable {
  /// The question.
  public var scenario: Scenario
  /// The answer.
  public var plan: Plan
  /// The plan's number in the store; nil where it was not stored.
  public var planNumber: Int?
  /// The plan's hash in lower-case hexadecimal.
  public var planHash: String
  /// How good it is.
  public var quality: PlanQuality
  /// Hard rules it breaks; empty but for drafts and best attempts.
  public var violations: [Violation]
  /// What it costs.
  public var cost: CostTable
  /// Which plans it was held against when all were played; nil where planned cost decided.
  public var robustness: RobustChoice?
  /// How it fared; nil where it was not played.
  public var simulation: SimulationResult?
  /// The platform; nil where it was not sized.
  public var capacity: CapacityResult?
  /// Why each group is where it is, by group.
  public var explanations: [PlanExplanation]
  /// What was found in the files.
  public var findings: [Finding]

  /// A record with these values.
  public init(
    scenario: Scenario, plan: Plan, planNumber: Int?, planHash: String,
    quality:
      PlanQuality, violations: [Violation], cost: CostTable, simulation: SimulationResult?,
    capacity: CapacityResult?, explanations: [PlanExplanation], findings: [Finding]
  ) {
    self.scenario = scenario
    self.plan = plan
    self.planNumber = planNumber
    self.planHash = planHash
    self.quality = quality
    self.violations = violations
    self.cost = cost
    self.simulation = simulation
    self.capacity = capacity
    self.explanations = explanations
    self.findings = findings
  }
}
