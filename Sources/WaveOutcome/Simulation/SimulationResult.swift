public import WaveCore

/// What happened when a plan was played many times.
public struct SimulationResult: Hashable, Sendable, Codable {
  /// How many trials.
  public var trials: Int
  /// The seed of all random numbers.
  public var seed: UInt64
  /// Days from the scenario's start to the end of the last cutover.
  public var finish: Sample
  /// Total cost in minor units.
  public var cost: Sample
  /// The planned finish in days from the scenario's start.
  public var plannedFinishDay: Int
  /// The planned cost.
  public var plannedCost: Money
  /// Share of trials that finish no later than planned.
  public var probabilityFinishInPlan: Double
  /// Share of trials that cost no more than planned.
  public var probabilityCostInPlan: Double
  /// Share of trials that finish by the scenario's wanted day.
  public var probabilityFinishBy: Double
  /// Share of trials in which a group found no window any more before the calendar's end; their
  /// finish is set four weeks after it.
  public var probabilityUnfinished: Double
  /// Joint confidence of date and cost at the percentiles of both.
  public var joint: [JointConfidence]
  /// The cost by term.
  public var terms: [TermSample]
  /// Each wave's fate.
  public var waves: [WaveOutcome]
  /// Each plant's outage against its tolerance.
  public var plants: [PlantOutcome]
  /// What each risk adds, largest first.
  public var risks: [RiskOutcome]
  /// The activities that drive the finish, most critical first.
  public var drivers: [ActivityOutcome]
  /// The cost by month at percentiles.
  public var months: [MonthlyPercentiles]

  /// The dates and costs that are kept together in 70 % of trials; nil where there are none.
  public var jointLine: JointLine?
  /// The contingency by wave; nil where it was not split.
  public var contingencySplit: ContingencySplit?
  /// How well P80 was known on the way to the last trial.
  public var convergence: [ConvergencePoint] = []
  /// What the calendar costs at P80; nil where it was not played with every day open.
  public var calendar: CalendarPrice?

  /// The contingency: the P80 of cost less the planned cost, or nothing where that is less.
  public var contingency: Money {
    max(.zero, Money(roundingMinor: cost.percentile(80)) - plannedCost)
  }

  /// A record with these values.
  public init(
    trials: Int, seed: UInt64, finish: Sample, cost: Sample, plannedFinishDay: Int,
    plannedCost: Money, probabilityFinishInPlan: Double, probabilityCostInPlan: Double,
    probabilityFinishBy: Double, joint: [JointConfidence], terms: [TermSample],
    waves:
      [WaveOutcome], plants: [PlantOutcome], risks: [RiskOutcome], drivers: [ActivityOutcome],
    months: [MonthlyPercentiles], probabilityUnfinished: Double = 0
  ) {
    self.probabilityUnfinished = probabilityUnfinished
    self.trials = trials
    self.seed = seed
    self.finish = finish
    self.cost = cost
    self.plannedFinishDay = plannedFinishDay
    self.plannedCost = plannedCost
    self.probabilityFinishInPlan = probabilityFinishInPlan
    self.probabilityCostInPlan = probabilityCostInPlan
    self.probabilityFinishBy = probabilityFinishBy
    self.joint = joint
    self.terms = terms
    self.waves = waves
    self.plants = plants
    self.risks = risks
    self.drivers = drivers
    self.months = months
  }
}
