import WaveCore
import WaveOutcome

/// How fast a plan's trials were played.
struct TrialBenchmarkScreen {
  var result: TrialBenchmark

  /// One line of size, one of speed.
  var text: String {
    let perTrial = result.seconds / Double(result.trials) * 1e6
    return """
        \(Figures.count(result.activities, "activity", plural: "activities")) and \
      \(Figures.count(result.cutovers, "cutover")) a trial, \(Grouped.digits(result.trials)) trials, \
      seed \(result.seed)
        \(Figures.decimal(result.seconds, places: 3)) s, \
      \(Figures.decimal(perTrial, places: 1)) µs a trial, \
      \(Figures.decimal(result.trialsPerSecond, places: 0)) trials a second on one thread
      """
  }
}
