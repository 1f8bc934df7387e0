/// How fast the trials of a plan are played, apart from all statistics.
public struct TrialBenchmark: Hashable, Sendable, Codable {
  /// The plan's hash.
  public var plan: String
  /// How many activities and cutovers a trial plays.
  public var activities: Int, cutovers: Int
  /// How many trials were played, one after the other.
  public var trials: Int
  /// The seed of all random numbers.
  public var seed: UInt64
  /// The mean of the last cutover, in days from the scenario's start.
  public var meanFinishDay: Double
  /// The mean cost in minor units.
  public var meanCost: Double
  /// Seconds from the first trial to the last.
  public var seconds: Double
  /// Trials a second.
  public var trialsPerSecond: Double

  /// A record with these values.
  public init(
    plan: String, activities: Int, cutovers: Int, trials: Int, seed: UInt64, meanFinishDay: Double,
    meanCost: Double, seconds: Double
  ) {
    (self.plan, self.activities, self.cutovers) = (plan, activities, cutovers)
    (self.trials, self.seed) = (trials, seed)
    (self.meanFinishDay, self.meanCost) = (meanFinishDay, meanCost)
    self.seconds = seconds
    trialsPerSecond = seconds > 0 ? Double(trials) / seconds : 0
  }
}
