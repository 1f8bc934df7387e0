public import WaveCore
public import WaveScenario

/// What is different in a second plan, and why.
public struct PlanDifference: Hashable, Sendable, Codable {
  /// The first plan.
  public var before: ComparedPlanSummary
  /// The second plan.
  public var after: ComparedPlanSummary
  /// The currency of all amounts.
  public var currency: String
  /// What the second plan's scenario says it changes, where the first's does not.
  public var changes: [ScenarioChange]
  /// The groups that cut over elsewhere, by the second plan's slot.
  public var moves: [PlanMove]
  /// How many groups stay in their slot.
  public var unmoved: Int
  /// The plants that run in another pool, by plant: the pools by name, nil for none.
  public var rehosted: [Rehosting]
  /// Every term that either plan pays.
  public var terms: [TermDifference]
  /// Scenario keys that differ.
  public var settings: [InputChange]
  /// Inventory rows that differ.
  public var inputs: [InputChange]
  /// Blanks whose stand-ins differ.
  public var assumptions: [InputChange]

  /// A record with these values.
  public init(
    before: ComparedPlanSummary, after: ComparedPlanSummary, currency: String,
    changes: [ScenarioChange], moves: [PlanMove], unmoved: Int, rehosted: [Rehosting],
    terms: [TermDifference], settings: [InputChange], inputs: [InputChange],
    assumptions: [InputChange]
  ) {
    self.before = before
    self.after = after
    self.currency = currency
    self.changes = changes
    self.moves = moves
    self.unmoved = unmoved
    self.rehosted = rehosted
    self.terms = terms
    self.settings = settings
    self.inputs = inputs
    self.assumptions = assumptions
  }

  /// A plant that runs in another pool.
  public struct Rehosting: Hashable, Sendable, Codable {
    /// The plant.
    public var plant: Identifier
    /// Its pool in the first plan.
    public var from: Identifier?
    /// Its pool in the second.
    public var to: Identifier?

    /// A record with these values.
    public init(plant: Identifier, from: Identifier?, to: Identifier?) {
      self.plant = plant
      self.from = from
      self.to = to
    }
  }
}
