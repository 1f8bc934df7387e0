public import WaveCore

/// How a plan will end, given what really happened of it so far.
public struct PlanForecast: Hashable, Sendable, Codable {
  /// The last day that is reported on.
  public var asOf: CivilDate
  /// The hash of the plan.
  public var plan: String
  /// Each wave as planned and as forecast.
  public var waves: [WaveForecast]
  /// How the plan's activities stand.
  public var activities: Activities
  /// Slots of the plan that are past without a word of its groups: their groups are still to come.
  public var overdue: [Identifier]
  /// What came out of playing the rest many times; past costs and dates are in it as they were.
  public var simulation: SimulationResult
  /// What has been spent so far, for each row that says so; `simulation` counts it in the place of
  /// what the plan's rates give for the same work.
  public var spent: [SpentCost] = []

  /// How activities stand.
  public struct Activities: Hashable, Sendable, Codable {
    /// Those that ended, by rows.
    public var reported: Int
    /// Those taken to have ended as planned.
    public var assumed: Int
    /// Those that have begun and go on.
    public var going: Int
    /// Those still to begin.
    public var open: Int

    /// A record with these values.
    public init(reported: Int, assumed: Int, going: Int, open: Int) {
      (self.reported, self.assumed) = (reported, assumed)
      (self.going, self.open) = (going, open)
    }
  }

  /// A record with these values.
  public init(
    asOf: CivilDate, plan: String, waves: [WaveForecast], activities: Activities,
    overdue: [Identifier], simulation: SimulationResult
  ) {
    (self.asOf, self.plan, self.waves) = (asOf, plan, waves)
    (self.activities, self.overdue, self.simulation) = (activities, overdue, simulation)
  }
}
