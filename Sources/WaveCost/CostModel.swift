import WaveCore
public import WaveScenario
import WaveLandscape

/// What plans of a scenario cost: every term as coefficients of a few additive shapes.
///
/// ```swift
/// let costs = CostModel(scenario)
/// let table = costs.price(plan)                       // lines, months, fiscal years, levers
/// let objective = costs.objective(pools: [0, 1])      // tables and sets for a planner
/// var tally = costs.emptyTally                        // sums only, without allocating
/// costs.evaluate(days, into: &tally)
/// ```
///
/// All amounts are whole minor units. What is paid by the day is rounded once to a day's rate, so
/// that every amount is a whole number of days times a rate, and all readings agree to the cent.
public struct CostModel: Sendable {
  /// The scenario.
  public let scenario: Scenario
  /// The months and days by which cost is counted.
  public let calendar: CostCalendar
  /// Labour, hypercare, environments: the same in every plan.
  public let fixed: [FixedCost]
  /// Benefit lost until each plant's cutover.
  public let delays: [DelayCost]
  /// The target platform's cost of each plant from its cutover.
  public let hosting: [HostingCost]
  /// Expected downtime loss of each group.
  public let downtimes: [DowntimeCost]
  /// Support until the first close.
  public let support: [SlotCost]
  /// Bridges, relays, split closes.
  public let spans: [SpanCost]
  /// Legacy run, and double maintenance of modules that were ported before the start.
  public let setEnds: [SetEndCost]
  /// Double maintenance of modules that are ported in the plan.
  public let maintenance: [MaintenanceCost]
  /// Expected rollback loss.
  public let experience: ExperienceCost
  /// What groups pay that leave the slot they had in an earlier plan.
  public let stability: [StabilityCost]
  /// What is not estimated, in words.
  public let notEstimated: [String]

  /// What the coefficients were built from.
  let basis: CostBasis
  /// The fixed costs that no activity moves, added up once.
  private let settled: CostTally
  /// The fixed costs that fall due with activities.
  private let moving: [ActivityCharge]

  /// The cost model of a scenario with the levers it pulls.
  public init(_ scenario: Scenario) {
    let basis = CostBasis(scenario)
    let rates = PlatformRates(basis, levers: scenario.settings.cost.levers)
    self.basis = basis
    self.scenario = scenario
    calendar = basis.calendar
    fixed =
      LabourTerm.fixed(basis) + HypercareTerm.fixed(basis)
      + TargetRunTerm.environments(basis, rates)
    delays = BenefitDelayTerm.delays(basis)
    hosting = TargetRunTerm.hosting(basis, rates) + TargetRunTerm.licences(basis)
    downtimes = DowntimeLossTerm.costs(basis)
    support = HypercareTerm.extensions(basis)
    spans = BridgesTerm.spans(basis) + SplitClosesTerm.spans(basis)
    setEnds = LegacyRunTerm.setEnds(basis) + DualMaintenanceTerm.alreadyPorted(basis)
    maintenance = DualMaintenanceTerm.ported(basis)
    experience = RollbackLossTerm.cost(basis)
    stability = StabilityTerm.costs(basis)
    notEstimated = Omissions.of(basis)
    moving = fixed.compactMap { ActivityCharge($0) }
    var settled = CostTally(basis.calendar)
    for cost in fixed where !cost.movesWithActivity { cost.settle(basis.calendar, into: &settled) }
    self.settled = settled
  }

  /// The days of a plan, as the model reads them.
  public func days(of plan: Plan) -> PlanDays {
    PlanDays(plan, scenario, never: calendar.never)
  }

  /// Days on which nothing has happened, to be filled in.
  public var blankDays: PlanDays { PlanDays(scenario, never: calendar.never) }

  /// A tally of the model's months without any amount.
  public var emptyTally: CostTally { CostTally(calendar) }

  /// Adds what days cost to a tally, without allocating.
  ///
  /// - Complexity: linear in coefficients, their groups and months, and in the days of the axis.
  public func evaluate(_ days: PlanDays, into tally: inout CostTally) {
    // Spans read the rows where they lie: copying one would count its references.
    tally.add(settled)
    let moving = moving.span
    for index in moving.indices { moving[index].post(days, calendar, into: &tally) }
    let delays = delays.span
    for index in delays.indices { delays[index].post(days, calendar, into: &tally) }
    let hosting = hosting.span
    for index in hosting.indices { hosting[index].post(days, calendar, into: &tally) }
    let downtimes = downtimes.span
    for index in downtimes.indices { downtimes[index].post(days, calendar, into: &tally) }
    let support = support.span
    for index in support.indices { support[index].post(days, calendar, into: &tally) }
    let spans = spans.span
    for index in spans.indices { spans[index].post(days, calendar, into: &tally) }
    let setEnds = setEnds.span
    for index in setEnds.indices { setEnds[index].post(days, calendar, into: &tally) }
    let maintenance = maintenance.span
    for index in maintenance.indices { maintenance[index].post(days, calendar, into: &tally) }
    experience.post(days, calendar, into: &tally)
    let stability = stability.span
    for index in stability.indices { stability[index].post(days, calendar, into: &tally) }
  }
}
