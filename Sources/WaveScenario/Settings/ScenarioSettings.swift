public import WaveCore

/// Everything a scenario file may set; every key has a default.
public struct ScenarioSettings: Sendable {
  /// The scenario's name.
  public var name = "unnamed"
  /// The path of the inventory, relative to the scenario's file.
  public var inventory = ""
  /// The first day of the programme.
  public var start: Fact<CivilDate>
  /// The day by which the last cutover must be done.
  public var finishBy: Fact<CivilDate>
  /// What a better plan is.
  public var objective = Objective.cost
  /// Whether plans are preferred by what they cost when they are played.
  public var robustness = RobustnessSettings()
  /// Limits on waves.
  public var waves = WaveSettings()
  /// How much time preparation is given.
  public var preparation = PreparationSettings()
  /// How cutovers are held against windows.
  public var cutover = CutoverSettings()
  /// Reinforced support after go-live.
  public var hypercare = HypercareSettings()
  /// What must stand before any production wave.
  public var foundation = FoundationStep.standard
  /// Decisions the user has made.
  public var pins: [Pin] = []
  /// What is settled of that which inventory and scenario leave open.
  public var decisions: [Decision] = []
  /// What is changed about a plan that exists.
  public var changes = ScenarioChanges()
  /// How plants are hosted.
  public var hosting = HostingSettings()
  /// What the platform must deliver.
  public var service = ServiceSettings()
  /// Load cases the platform must stand.
  public var capacity: [CapacityCase] = []
  /// How the plan is played.
  public var simulation = SimulationSettings()
  /// How money is counted.
  public var cost = CostSettings()
  /// The row of each key the user stated, by key path (`waves.max_plants`).
  public var rows: [String: SourceSpan] = [:]
  /// The scenario file as a whole.
  public var file: SourceSpan

  /// A scenario of that file with every key at its default.
  public init(start: Fact<CivilDate>, finishBy: Fact<CivilDate>, file: SourceSpan) {
    self.start = start
    self.finishBy = finishBy
    self.file = file
  }

  /// The row that states a key, or the file where the default holds.
  public func row(_ keyPath: String) -> SourceSpan { rows[keyPath] ?? file }

  /// The row that states a fiscal year's budget.
  public func budgetRow(_ year: Int) -> SourceSpan {
    rows["cost.budget.\(year)"] ?? row("cost.budget")
  }
}
