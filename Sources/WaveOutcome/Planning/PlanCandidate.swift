public import WaveCore

/// One of several plans of a question, and what it came to when all were played on the same trials.
public struct PlanCandidate: Hashable, Sendable, Codable {
  /// How it differs from the plan of least planned cost, in words.
  public var text: String
  /// The plan's hash in lower-case hexadecimal.
  public var hash: String
  /// What it costs as planned.
  public var plannedCost: Money
  /// Its last cutover as planned, by the Saturday of its slot.
  public var plannedFinish: CivilDate
  /// How many groups cut over in another slot than in the plan of least planned cost.
  public var moved: Int
  /// The mean of its simulated cost.
  public var meanCost: Money
  /// Its simulated cost at the confidence.
  public var cost: Money
  /// Its simulated last cutover at the confidence.
  public var finish: CivilDate
  /// Share of trials that finish no later than planned.
  public var probabilityFinishInPlan: Double
  /// Share of trials that cost no more than planned.
  public var probabilityCostInPlan: Double
  /// Its cost at the confidence less that of the plan that is kept.
  public var excess: Money
  /// Half the width of the 95 % interval of that difference; nil where the trials are too few.
  public var excessError: Money?

  /// A record with these values.
  public init(
    text: String, hash: String, plannedCost: Money, plannedFinish: CivilDate, moved: Int,
    meanCost: Money, cost: Money, finish: CivilDate, probabilityFinishInPlan: Double,
    probabilityCostInPlan: Double, excess: Money, excessError: Money?
  ) {
    (self.text, self.hash, self.moved) = (text, hash, moved)
    (self.plannedCost, self.plannedFinish) = (plannedCost, plannedFinish)
    (self.meanCost, self.cost, self.finish) = (meanCost, cost, finish)
    self.probabilityFinishInPlan = probabilityFinishInPlan
    self.probabilityCostInPlan = probabilityCostInPlan
    (self.excess, self.excessError) = (excess, excessError)
  }
}
