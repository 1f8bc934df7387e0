public import WaveCore
import WaveLandscape
public import WaveScenario

/// What rehearsals made of the lengths of runbook steps and cutovers.
public struct CalibrationResult: Hashable, Sendable, Codable {
  /// The probability with which a cutover keeps its length: the scenario's `cutover.confidence`.
  public var confidence: Double
  /// The groups whose cutovers changed, by row.
  public var cutovers: [Cutover]
  /// The steps that were rehearsed, by group and step.
  public var steps: [CalibratedStep]

  /// A group's cutover before and after.
  public struct Cutover: Hashable, Sendable, Codable {
    /// The group.
    public var group: Identifier
    /// Its length at the confidence, without any rehearsal.
    public var before: Minutes
    /// The same as planned.
    public var after: Minutes
  }

  /// The calibration of a scenario; both lists are empty where nothing was rehearsed.
  public init(of scenario: Scenario) {
    confidence = scenario.settings.cutover.confidence
    cutovers = zip(scenario.groups, scenario.runbooks).compactMap { group, runbook in
      runbook.unrehearsedDuration.map {
        Cutover(group: group.id, before: $0, after: runbook.duration)
      }
    }
    steps = zip(scenario.groups, scenario.runbooks).flatMap { group, runbook in
      runbook.steps.compactMap { CalibratedStep($0, of: group.id) }
    }
  }

  /// Whether nothing was rehearsed that counts.
  public var isEmpty: Bool { steps.isEmpty }
}
