public import WaveCalendar
public import WaveCore
public import WaveLandscape
public import WaveScenario

/// A small landscape with its question, built in code: every fact stated, every row located.
///
/// All parts may be changed before the scenario is made, so that a test can break one thing:
///
///     var world = World.twoPlants
///     world.settings.waves.maxPlants = 1
///     let scenario = try world.scenario()
public struct World: Sendable {
  /// What there is to move.
  public var landscape: Landscape
  /// What the scenario file would set.
  public var settings: ScenarioSettings
  /// The calendar rows.
  public var entries: [CalendarEntry]
  /// The change-control policy; demands nothing unless a world says so.
  public var policy: Policy
  /// The zones that rows name.
  public var zones: [String: ZoneTable]

  /// A world with three teams and one roomy shared pool, but no plant yet.
  ///
  /// It starts on Monday 2027-01-04, wants to be done by Friday 2027-12-17, has a foundation of
  /// two short steps, and neither a pilot nor a limit on waves.
  public init() {
    landscape = Landscape(name: "tiny", currency: .euro, timezone: "Europe/Berlin")
    settings = World.settings
    entries = []
    policy = Policy(
      classes: [:], rules: [], waivers: [], file: SourceSpan(file: "policy.yaml", line: 0))
    zones = World.zones
    addTeam("T_CORE", skills: ["programme", "platform"], people: 4)
    addTeam("T_DEV", skills: ["development", "data", "testing"], people: 6)
    addTeam("T_OPS", skills: ["integration", "training", "support"], people: 6)
    addPool("SHARED")
  }

  /// The file the scenario's keys stand in.
  public static let scenarioFile = SourceSpan(file: "tiny.yaml", line: 0)

  private static var settings: ScenarioSettings {
    let key = RowWriter("tiny.yaml", line: 3)
    let start = CivilDate.on(2027, 1, 4)
    let finish = CivilDate.on(2027, 12, 17)
    var settings = ScenarioSettings(
      start: key("start", start), finishBy: RowWriter("tiny.yaml", line: 4)("finish_by", finish),
      file: scenarioFile)
    settings.name = "tiny"
    settings.waves.minGap = .zero
    settings.waves.pilotMaxCriticality = nil
    settings.hypercare.untilFirstClose = false
    settings.hypercare.weeks = 2
    settings.preparation.confidence = nil
    settings.foundation = [
      FoundationStep(
        id: "governance", effort: Effort(days: 2), team: "programme", after: [],
        row: SourceSpan(file: "tiny.yaml", line: 12)),
      FoundationStep(
        id: "nonproduction", effort: Effort(days: 4), team: "platform", after: ["governance"],
        row: SourceSpan(file: "tiny.yaml", line: 13)),
    ]
    let keys = [
      "start", "finish_by", "waves.max_waves", "waves.max_plants", "waves.max_cutovers_per_slot",
      "waves.min_gap", "waves.pilot_max_criticality", "cost.budget", "hosting.policy",
    ]
    for (place, key) in keys.enumerated() {
      settings.rows[key] = SourceSpan(file: "tiny.yaml", line: 3 + place)
    }
    return settings
  }
}
