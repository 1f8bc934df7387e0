/// What many trials of a task network came to, in hours.
public struct NetworkOutcome: Hashable, Sendable, Codable {
  /// How many tasks the network has.
  public var tasks: Int
  /// How many trials were played.
  public var trials: Int
  /// The seed of all random numbers.
  public var seed: UInt64
  /// The mean finish.
  public var mean: Double
  /// The standard deviation of the finish, with n − 1.
  public var deviation: Double
  /// The finish that half of the trials keep.
  public var p50: Double
  /// The finish that 80 % of the trials keep.
  public var p80: Double
  /// The finish that 90 % of the trials keep.
  public var p90: Double
  /// The finish where every task takes its mode and nobody waits for anything but tasks.
  public var likely: Double
  /// Share of trials that finish by then.
  public var probabilityLikely: Double
  /// What drives the finish, by row of the tasks; nil where it was not asked for.
  public var sensitivity: [TaskSensitivity]?
  /// Seconds from the first draw to the last figure; 0 where no clock ran.
  public var seconds = 0.0
  /// Seconds of processor time meanwhile, of all threads.
  public var processorSeconds = 0.0
  /// Trials a second; 0 where no clock ran.
  public var trialsPerSecond = 0.0
  /// Seconds that Spearman's correlations took after all the rest, which are not part of `seconds`;
  /// nil where they were not worked out or no clock ran.
  public var spearmanSeconds: Double?

  /// An outcome without clock figures.
  public init(
    tasks: Int, trials: Int, seed: UInt64, mean: Double, deviation: Double, p50: Double,
    p80: Double, p90: Double, likely: Double, probabilityLikely: Double,
    sensitivity: [TaskSensitivity]? = nil
  ) {
    (self.tasks, self.trials, self.seed) = (tasks, trials, seed)
    (self.mean, self.deviation) = (mean, deviation)
    (self.p50, self.p80, self.p90) = (p50, p80, p90)
    (self.likely, self.probabilityLikely) = (likely, probabilityLikely)
    self.sensitivity = sensitivity
  }

  /// The same outcome with what a clock showed.
  public func timed(
    seconds: Double, processorSeconds: Double, spearmanSeconds: Double? = nil
  ) -> NetworkOutcome {
    var timed = self
    timed.seconds = seconds
    timed.processorSeconds = processorSeconds
    timed.spearmanSeconds = spearmanSeconds
    timed.trialsPerSecond = seconds > 0 ? Double(trials) / seconds : 0
    return timed
  }

  private enum CodingKeys: String, CodingKey {
    case tasks, trials, seed, mean, p50, p80, p90, likely, sensitivity, seconds
    case deviation = "sd"
    case probabilityLikely = "p_finish_by_likely"
    case processorSeconds = "processor_seconds"
    case trialsPerSecond = "trials_per_second"
    case spearmanSeconds = "spearman_seconds"
  }
}
