public import WaveCore

/// The timed steps of one group's cutover, derived from its rows.
public struct Runbook: Sendable {
  /// The steps, each after those it names.
  public var steps: [RunbookStep]
  /// Length at the scenario's confidence, risk drivers off: freeze to last check.
  public var duration: Minutes
  /// Expected length.
  public var mean: Minutes
  /// Time kept for rolling back, behind the point of no return.
  public var rollbackReserve: Minutes
  /// Time the integrations need afterwards to catch up: `backlog / (drain − arrival)` of the
  /// slowest; nil where one never catches up.
  public var backlogDrain: Minutes?
  /// The row of the integration whose backlog drains last; nil where none has any.
  public var drainRow: SourceSpan?
  /// What `duration` would be without any rehearsal; nil where none counts.
  public var unrehearsedDuration: Minutes?

  /// The time from freeze until work is caught up: what the plants feel.
  public var outage: Minutes { duration + (backlogDrain ?? .zero) }

  /// The time the window must have: outage and rollback reserve.
  public var required: Minutes { outage + rollbackReserve }

  /// A runbook.
  public init(
    steps: [RunbookStep], duration: Minutes, mean: Minutes, rollbackReserve: Minutes,
    backlogDrain: Minutes?, drainRow: SourceSpan?, unrehearsedDuration: Minutes? = nil
  ) {
    self.steps = steps
    self.duration = duration
    self.mean = mean
    self.rollbackReserve = rollbackReserve
    self.backlogDrain = backlogDrain
    self.drainRow = drainRow
    self.unrehearsedDuration = unrehearsedDuration
  }
}

/// A step of a runbook.
public struct RunbookStep: Sendable {
  /// What kind of work a step is.
  public enum Kind: String, CaseIterable, Sendable, Codable {
    case freeze, drain, backup, transfer, filestore
    case versionStep = "version_step"
    case moduleUpdate = "module_update"
    case reindex, checks, integration, devices
    case goNoGo = "go_no_go"
  }

  /// A stable name within the group: `version_step:DB_EU:15-16`.
  public var id: Identifier
  /// What is done, in words.
  public var title: String
  /// Its kind.
  public var kind: Kind
  /// Who does it; nil where no row names an owner.
  public var owner: String?
  /// Its length in minutes: low, likely, high.
  public var estimate: ThreePointEstimate
  /// The places in `Runbook.steps` of the steps it waits for, all smaller than its own.
  public var after: [Int]
  /// The cell its length comes from.
  public var origin: Origin
  /// What rehearsals made of its length; nil where none counts.
  public var calibration: StepCalibration?

  /// A step.
  public init(
    id: Identifier, title: String, kind: Kind, owner: String?, estimate: ThreePointEstimate,
    after: [Int], origin: Origin, calibration: StepCalibration? = nil
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.owner = owner
    self.estimate = estimate
    self.after = after
    self.origin = origin
    self.calibration = calibration
  }
}
