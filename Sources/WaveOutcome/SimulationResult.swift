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

/// Percentiles of a simulated quantity, with intervals.
public struct Sample: Hashable, Sendable, Codable {
  /// The mean.
  public var mean: Double
  /// The standard deviation.
  public var deviation: Double
  /// P5, P10, … P95, in order.
  public var percentiles: [Percentile]
  /// The cumulative distribution at up to 101 points.
  public var curve: [CurvePoint]

  /// The value at a percentile that is kept (5, 10 … 95); the mean where it is not.
  public func percentile(_ percent: Int) -> Double {
    percentiles.first { $0.percent == percent }?.value ?? mean
  }

  /// A record with these values.
  public init(
    mean: Double, deviation: Double, percentiles: [Percentile], curve: [CurvePoint]
  ) {
    self.mean = mean
    self.deviation = deviation
    self.percentiles = percentiles
    self.curve = curve
  }
}

/// A percentile with its 95 % rank interval.
public struct Percentile: Hashable, Sendable, Codable {
  /// Which one, 5…95.
  public var percent: Int
  /// The value (quantile type 7).
  public var value: Double
  /// The lower end of its interval.
  public var low: Double
  /// The upper end of its interval.
  public var high: Double

  /// A record with these values.
  public init(
    percent: Int, value: Double, low: Double, high: Double
  ) {
    self.percent = percent
    self.value = value
    self.low = low
    self.high = high
  }
}

/// A point of a cumulative distribution.
public struct CurvePoint: Hashable, Sendable, Codable {
  /// The value.
  public var value: Double
  /// The share of trials at or below it.
  public var share: Double

  /// A record with these values.
  public init(
    value: Double, share: Double
  ) {
    self.value = value
    self.share = share
  }
}

/// How sure a date and a cost are together.
public struct JointConfidence: Hashable, Sendable, Codable {
  /// Days from the scenario's start.
  public var finishDay: Double
  /// Cost in minor units.
  public var cost: Double
  /// Share of trials that keep both.
  public var share: Double

  /// A record with these values.
  public init(
    finishDay: Double, cost: Double, share: Double
  ) {
    self.finishDay = finishDay
    self.cost = cost
    self.share = share
  }
}

/// The simulated cost of one term.
public struct TermSample: Hashable, Sendable, Codable {
  /// The term.
  public var term: CostTerm
  /// As planned.
  public var planned: Money
  /// As simulated, in minor units.
  public var sample: Sample

  /// A record with these values.
  public init(
    term: CostTerm, planned: Money, sample: Sample
  ) {
    self.term = term
    self.planned = planned
    self.sample = sample
  }
}

/// What became of a wave.
public struct WaveOutcome: Hashable, Sendable, Codable {
  /// The wave's number.
  public var wave: Int
  /// Its planned slot's first day.
  public var slot: CivilDate
  /// Share of trials in which all its groups cut over in the planned slot.
  public var probabilityOnTime: Double
  /// Share of trials in which a group of it rolled back at least once.
  public var probabilityRollback: Double
  /// Mean days of its last group behind the plan.
  public var meanSlipDays: Double
  /// P80 of the day of its last cutover.
  public var p80Day: Double

  /// A record with these values.
  public init(
    wave: Int, slot: CivilDate, probabilityOnTime: Double, probabilityRollback: Double,
    meanSlipDays: Double, p80Day: Double
  ) {
    self.wave = wave
    self.slot = slot
    self.probabilityOnTime = probabilityOnTime
    self.probabilityRollback = probabilityRollback
    self.meanSlipDays = meanSlipDays
    self.p80Day = p80Day
  }
}

/// A plant's outage against what it tolerates.
public struct PlantOutcome: Hashable, Sendable, Codable {
  /// The plant.
  public var plant: Identifier
  /// Tolerance plus manual workaround.
  public var tolerance: Minutes
  /// Minutes from freeze until caught up.
  public var outage: Sample
  /// Minutes of it in which production runs.
  public var productionOutage: Sample
  /// Share of trials over the tolerance.
  public var probabilityOverTolerance: Double
  /// Mean minutes over the tolerance.
  public var expectedExcess: Double

  /// A record with these values.
  public init(
    plant: Identifier, tolerance: Minutes, outage: Sample, productionOutage: Sample,
    probabilityOverTolerance: Double, expectedExcess: Double
  ) {
    self.plant = plant
    self.tolerance = tolerance
    self.outage = outage
    self.productionOutage = productionOutage
    self.probabilityOverTolerance = probabilityOverTolerance
    self.expectedExcess = expectedExcess
  }
}

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
  /// Cruciality: correlation with the finish, absolute.
  public var correlation: Double

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

/// The simulated cost of one month.
public struct MonthlyPercentiles: Hashable, Sendable, Codable {
  /// The first day of the month.
  public var month: CivilDate
  /// The median.
  public var p50: Money
  /// The 80th percentile.
  public var p80: Money

  /// A record with these values.
  public init(
    month: CivilDate, p50: Money, p80: Money
  ) {
    self.month = month
    self.p50 = p50
    self.p80 = p80
  }
}
