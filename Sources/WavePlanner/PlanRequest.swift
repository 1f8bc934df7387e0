public import WaveCore
public import WaveScenario

/// How a plan is to be searched, and what of it is already decided.
public struct PlanRequest: Sendable {
  /// What the plan is made from; its iterations are filled in with those made.
  public var provenance: Plan.Provenance
  /// Iterations after which the search stops; nil for a number that fits the size.
  public var iterations: Int?
  /// Threads to use; results are the same for any number.
  public var threads: Int
  /// Asked now and then; true ends the search.
  public var shouldStop: @Sendable () -> Bool
  /// Slots that are decided, by group identifier and the slot's first day.
  public var fixedSlots: [Identifier: CivilDate]
  /// A plan to begin with, of which all is kept that still fits; nil to begin with none.
  public var earlier: Plan?
  /// A plan of nearly the same question, at which the search begins without keeping to it; nil to
  /// begin with list schedules.
  public var start: Plan?
  /// What is proven of the question that `start` answers, where this one only adds limits to it: it
  /// holds here too while plants run in the same pools; nil where nothing is.
  public var startProof: StartProof?
  /// Work of the earlier plan that begins before this day stays, and no other work begins before
  /// it; nil where nothing is settled.
  public var settledBefore: CivilDate?
  /// Whether decided slots must keep every rule; where not, what they break is reported.
  public var mustHold: Bool

  /// How waves are put together without a search; nil to search.
  public var rule: RuleOfThumb?

  /// A request for a plan.
  public init(
    provenance: Plan.Provenance, iterations: Int? = nil, threads: Int = 1,
    shouldStop: @escaping @Sendable () -> Bool = { false },
    fixedSlots: [Identifier: CivilDate] = [:], mustHold: Bool = true, earlier: Plan? = nil,
    settledBefore: CivilDate? = nil
  ) {
    self.provenance = provenance
    self.iterations = iterations
    self.threads = threads
    self.shouldStop = shouldStop
    self.fixedSlots = fixedSlots
    self.mustHold = mustHold
    self.earlier = earlier
    self.settledBefore = settledBefore
  }
}

extension PlanRequest {
  /// What no plan of a question goes below.
  public struct StartProof: Sendable {
    /// The least cost.
    public var cost: Money
    /// The first day of the slot before which no plan finishes.
    public var finish: CivilDate

    /// A proof of both.
    public init(cost: Money, finish: CivilDate) { (self.cost, self.finish) = (cost, finish) }
  }

  /// The proof that holds for plans whose plants run in given pools.
  func proof(for hosting: HostingPlan, in scenario: Scenario) -> StartProof? {
    guard let start, HostingPlan(of: start, in: scenario).pools == hosting.pools else { return nil }
    return startProof
  }

  /// The plan to begin with, and what of it is settled.
  var earlierPlan: EarlierPlan? {
    earlier.map { EarlierPlan(plan: $0, settledBefore: settledBefore) }
  }
}
