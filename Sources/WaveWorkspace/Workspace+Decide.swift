import WaveCalendar
import WaveCore
import WaveInventory
import WaveLandscape
public import WaveOutcome
import WavePlanner
import WaveScenario
import WaveStore

extension Workspace {
  /// Iterations of each trial where the caller names none: enough to tell ways apart.
  static let trialIterations = 600

  /// The question with what it leaves open settled by planning with each way to do it.
  ///
  /// The decisions become a scenario file that extends the question's own, so that the plan made
  /// from it can be made again, and the file can be kept and edited.
  ///
  /// - Parameters:
  ///   - most: how many ways are tried at the most.
  ///   - report: called after each trial with the number of trials so far.
  /// - Throws: `WorkspaceFailure.findings` where the decisions do not fit the inventory.
  public func decided(
    _ base: Question, most: Int, options: PlanOptions,
    report: @escaping @Sendable (DecisionTrial) -> Void = { _ in }
  ) throws(WorkspaceFailure) -> DecidedQuestion {
    let scenario = base.scenario
    var search = DecisionSearch(
      asked: scenario.landscape,
      request: PlanRequest(
        provenance: Plan.Provenance(
          snapshot: base.inventory.hash, scenario: base.scenarioFiles.hash, seed: options.seed,
          iterations: 0, version: Self.version),
        iterations: min(options.iterations ?? Self.trialIterations, Self.trialIterations),
        shouldStop: options.stopper),
      mostTrials: most
    ) { scenario.deciding($0) }
    search.report = report
    let (decisions, trials) = search.run(from: scenario.settings.decisions)
    guard trials.contains(where: \.isKept) else {
      return DecidedQuestion(question: base, trials: trials, file: nil)
    }
    var overlay = ScenarioOverlay(of: base.scenarioFiles.name, among: base.scenarioFiles.files.keys)
    overlay.decisions = decisions
    var question = try Self.question(
      base.scenarioFiles.extended(by: overlay), about: base.inventory)
    question.earlier = base.earlier
    return DecidedQuestion(
      question: question, trials: trials, file: String(decoding: overlay.bytes, as: UTF8.self))
  }
}

/// A question with what it left open settled.
public struct DecidedQuestion: Sendable {
  /// The question, which is the one asked where nothing better was found.
  public let question: Question
  /// Everything that was tried, in order.
  public let trials: [DecisionTrial]
  /// The scenario file that states the decisions; nil where none was made.
  public let file: String?
}

extension Scenario {
  /// The same question with these decisions in place of its own; nil where they contradict it.
  fileprivate func deciding(_ decisions: [Decision]) -> Scenario? {
    var settings = settings
    settings.decisions = decisions
    return try? Scenario(
      landscape: landscape, entries: calendar.entries, settings: settings, policy: policy,
      zones: calendar.zones)
  }
}
