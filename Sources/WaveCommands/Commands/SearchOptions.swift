import ArgumentParser
import WaveScenario
import WaveWorkspace

/// How a plan is searched.
struct SearchOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Stop after this many iterations of the search.", valueName: "iterations"))
  var budget: Int?

  @Option(
    help: ArgumentHelp("Stop after this time, for example 5s or 2min.", valueName: "time"),
    transform: TimeLimit.read)
  var timeLimit: TimeLimit?

  @Option(help: "The seed of the search.")
  var seed: UInt64 = 1

  @Option(help: "Threads to use; the plan does not depend on it.")
  var threads: Int?

  @Option(
    help: ArgumentHelp(
      "Settle what is left open (split databases, pools, re-pointing, rehearsals) by planning with "
        + "up to this many other ways first.", valueName: "trials"))
  var decide: Int?

  @Option(
    help: ArgumentHelp(
      "Do not search: put waves together by a rule of thumb, to compare plans with what it gives: "
        + "next_fit (small groups first), least_critical_first, dependency_levels.",
      valueName: "rule"),
    transform: RuleOfThumb.reading)
  var ruleOfThumb: RuleOfThumb?

  func validate() throws {
    if let decide, !(1...100_000).contains(decide) {
      throw ValidationError("--decide must be 1 to 100000, not \(decide)")
    }
    if let budget, budget < 1 {
      throw ValidationError("--budget must be 1 or more, not \(budget)")
    }
    if let threads, threads < 1 {
      throw ValidationError("--threads must be 1 or more, not \(threads)")
    }
  }

  /// The options for the workspace.
  func planOptions(
    waves: String? = nil, until interruption: Interruption? = nil
  ) -> PlanOptions {
    var options = PlanOptions(
      iterations: budget, timeLimitSeconds: timeLimit?.seconds, seed: seed,
      threads: threads, ownWaves: waves, shouldStop: { interruption?.isWanted ?? false })
    options.rule = ruleOfThumb
    return options
  }
}

/// A span of time on the command line: `5s`, `2min`, `1h`, or seconds.
struct TimeLimit {
  /// The span in seconds, 0 or more.
  var seconds: Double

  private init?(_ text: String) {
    let units: [(String, Double)] = [("min", 60), ("s", 1), ("m", 60), ("h", 3600), ("", 1)]
    for (suffix, factor) in units where text.hasSuffix(suffix) {
      guard let number = Double(text.dropLast(suffix.count)), number >= 0, number.isFinite
      else { return nil }
      seconds = number * factor
      return
    }
    return nil
  }

  /// The span that a text names.
  ///
  /// - Throws: `ValidationError` with what may be written, where it names none.
  static func read(_ text: String) throws -> TimeLimit {
    guard let limit = TimeLimit(text) else {
      throw ValidationError("write a time of 0 or more, such as 5s, 2min or 1h")
    }
    return limit
  }
}

/// How a plan is played.
struct PlayOptions: ParsableArguments {
  @Option(help: "How many trials (default: the scenario's).")
  var trials: Int?

  @Option(help: "The seed of the trials (default: the scenario's).")
  var trialSeed: UInt64?

  func validate() throws {
    if let trials, !(1...4_000_000_000).contains(trials) {
      throw ValidationError("--trials must lie between 1 and 4,000,000,000, not \(trials)")
    }
  }

  /// The options for the workspace, the scenario's own where none are given.
  func playOptions(
    for question: Question, threads: Int? = nil, until interruption: Interruption? = nil
  ) -> SimulationOptions {
    let settings = question.scenario.settings.simulation
    return SimulationOptions(
      trials: trials ?? settings.trials, seed: trialSeed ?? settings.seed, threads: threads,
      shouldStop: { interruption?.isWanted ?? false })
  }
}
