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

  @Option(
    help: ArgumentHelp(
      "Play several plans and keep the one whose simulated cost at this confidence is lowest, such "
        + "as 0.8 (default: the scenario's robustness.confidence).", valueName: "0.5…0.99"))
  var confidence: Double?

  @Option(
    help: ArgumentHelp(
      "How many plans are played against each other (default: the scenario's, 8).",
      valueName: "plans"))
  var candidates: Int?

  func validate() throws {
    if let confidence, !(0.5...0.99).contains(confidence) {
      throw ValidationError("--confidence must lie between 0.5 and 0.99, not \(confidence)")
    }
    if let candidates, !(2...64).contains(candidates) {
      throw ValidationError("--candidates must be 2 to 64, not \(candidates)")
    }
    if confidence != nil, ruleOfThumb != nil {
      throw ValidationError("--rule-of-thumb makes one plan; leave out --confidence")
    }
    if ruleOfThumb != nil, budget != nil || timeLimit != nil || candidates != nil {
      throw ValidationError(
        "--rule-of-thumb does not search; leave out --budget, --time-limit and --candidates")
    }
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

  /// The question with the wish for a robust plan, where the command line has one.
  ///
  /// - Throws: `ValidationError` where plans are to be played at no confidence.
  func preferring(_ question: Question, in workspace: Workspace) throws -> Question {
    var robustness = question.scenario.settings.robustness
    if let confidence { robustness.confidence = confidence }
    if let candidates { robustness.candidates = candidates }
    if candidates != nil, robustness.confidence == nil {
      throw ValidationError("--candidates are compared at a confidence: name one, --confidence 0.8")
    }
    return try workspace.question(question, preferring: robustness)
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

  @Option(
    help: ArgumentHelp(
      "Play until P50 and P80 of cost and the mean date are known this well (half the 95 % interval "
        + "as a share of the value), looked at twice running, but no more than --trials (100,000 "
        + "where it is left out).", valueName: "0.5%"),
    transform: Tolerance.read)
  var until: Tolerance?

  func validate() throws {
    if let trials, !(1...4_000_000_000).contains(trials) {
      throw ValidationError("--trials must lie between 1 and 4,000,000,000, not \(trials)")
    }
  }

  /// The most trials of a run that may end before them, where the user names none.
  static let mostUntil = 100_000

  /// The options for the workspace, the scenario's own where none are given.
  func playOptions(
    for question: Question, threads: Int? = nil, until interruption: Interruption? = nil
  ) -> SimulationOptions {
    let settings = question.scenario.settings.simulation
    let usual = until == nil ? settings.trials : max(settings.trials, Self.mostUntil)
    var options = SimulationOptions(
      trials: trials ?? usual, seed: trialSeed ?? settings.seed, threads: threads,
      shouldStop: { interruption?.isWanted ?? false })
    options.tolerance = until?.share
    return options
  }
}
