public import WaveCore
public import WaveScenario

/// What somebody wants changed about a scenario or a plan, to see what would follow.
public struct PlanChanges: Sendable {
  /// Decisions to add.
  public var pins: [Pin]
  /// Assets whose pins are lifted.
  public var liftedPins: [String]
  /// Calendar rows to put out of force: `calendar.csv:7`, or a scope such as `country:DE` for all
  /// its blackouts.
  public var droppedBlackouts: [String]
  /// The day before which all stays as it is.
  public var freezeBefore: CivilDate?
  /// What a group that moves costs, in major units of the scenario's currency.
  public var keep: Double?

  /// What really happened of the plan to start from, and until when; nil where nothing is reported.
  public var actuals: ActualsFile?

  /// A file of what really happened.
  public struct ActualsFile: Hashable, Sendable {
    /// The file.
    public var path: String
    /// The last day it reports on; nil for the last one it names.
    public var asOf: CivilDate?

    /// A file of what really happened.
    public init(path: String, asOf: CivilDate? = nil) {
      (self.path, self.asOf) = (path, asOf)
    }
  }

  /// Changes to make.
  public init(
    pins: [Pin] = [], liftedPins: [String] = [], droppedBlackouts: [String] = [],
    freezeBefore: CivilDate? = nil, keep: Double? = nil, actuals: ActualsFile? = nil
  ) {
    self.pins = pins
    self.liftedPins = liftedPins
    self.droppedBlackouts = droppedBlackouts
    self.freezeBefore = freezeBefore
    self.keep = keep
    self.actuals = actuals
  }

  /// Whether nothing is to be changed.
  public var isEmpty: Bool {
    pins.isEmpty && liftedPins.isEmpty && droppedBlackouts.isEmpty && freezeBefore == nil
      && keep == nil && actuals == nil
  }
}
