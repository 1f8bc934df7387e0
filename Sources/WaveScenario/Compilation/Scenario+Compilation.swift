public import WaveCalendar
import WaveCore
public import WaveLandscape

extension Scenario {
  /// Puts the question together: what moves with what, when it may, what work it takes and which
  /// rules bind it.
  ///
  /// - Parameters:
  ///   - landscape: the inventory's rows.
  ///   - entries: the calendar's rows.
  ///   - settings: what the scenario file sets.
  ///   - policy: the change-control policy.
  ///   - zones: a table for every time zone the rows name.
  /// - Throws: `ScenarioFailure` with everything found, where anything is an error.
  /// - Complexity: near linear in plants × slots and in the rows of the inventory.
  public init(
    landscape: Landscape, entries: [CalendarEntry], settings: ScenarioSettings, policy: Policy,
    zones: [String: ZoneTable]
  ) throws(ScenarioFailure) {
    var findings = SettingsCheck(
      landscape: landscape, settings: settings, policy: policy, zones: zones
    ).findings
    try Self.stop(at: findings)
    let standIns = StandIns(landscape.deciding(settings.decisions), settings)
    let ground = Groundwork(
      landscape: standIns.landscape, settings: settings, policy: policy,
      calendar: Self.calendar(settings, zones, entries))
    let poolLoad = PoolLoadBuilder(landscape: ground.landscape, settings: settings).build()
    findings += Self.groupFindings(ground, poolLoad)
    try Self.stop(at: findings)
    let changes = ground.groups.indices.map(
      ChangeClassifier(ground: ground, poolLoad: poolLoad).classify)
    let calendars = GroupCalendars(ground: ground, changes: changes)
    let runbooks = ground.groups.indices.map(RunbookBuilder(ground: ground).runbook)
    let teamCalendars = TeamCalendar.calendars(of: ground)
    let work = WorkBreakdown(
      ground: ground, runbooks: runbooks, changes: changes, poolLoad: poolLoad,
      teamCalendars: teamCalendars)
    let check = GroupCheck(ground: ground)
    findings += check.idle(work, teamCalendars) + check.closed(calendars)
    findings += RehearsalCheck(ground: ground, runbooks: runbooks).findings
    try Self.stop(at: findings)
    self.init(
      ground: ground, calendars: calendars, runbooks: runbooks, teamCalendars: teamCalendars,
      work: work, poolLoad: poolLoad, changes: changes,
      assumptions: standIns.assumptions, findings: findings.sorted())
  }

  private static func calendar(
    _ settings: ScenarioSettings, _ zones: [String: ZoneTable], _ entries: [CalendarEntry]
  ) -> PlanningCalendar {
    PlanningCalendar(
      start: settings.start.value, finishBy: settings.finishBy.value,
      hypercareWeeks: settings.hypercare.weeks, zones: zones, entries: entries)
  }

  /// Fails with all findings where one of them is an error.
  private static func stop(at findings: [Finding]) throws(ScenarioFailure) {
    guard findings.contains(where: { $0.severity == .error }) else { return }
    throw ScenarioFailure(findings: findings)
  }

  private static func groupFindings(_ ground: Groundwork, _ poolLoad: PoolLoad) -> [Finding] {
    let check = GroupCheck(ground: ground)
    var findings = ground.moves.findings + PinCheck(ground: ground).findings
    if ground.groups.isEmpty {
      findings.append(
        ScenarioFindings.nothingToMove.finding(
          "no plant of '\(ground.landscape.name)' is still to be moved", at: ground.settings.file))
    }
    return findings + check.oversized + check.hosting(poolLoad) + check.carriers
      + check.skills
  }

  private init(
    ground: Groundwork, calendars: GroupCalendars, runbooks: [Runbook],
    teamCalendars: [TeamCalendar], work: WorkBreakdown, poolLoad: PoolLoad,
    changes: [ClassifiedChange], assumptions: [Assumption], findings: [Finding]
  ) {
    let lanes = GroupLanes(ground: ground)
    let bridging = BridgeBuilder(ground: ground)
    settings = ground.settings
    landscape = ground.landscape
    policy = ground.policy
    calendar = ground.calendar
    groups = ground.groups
    self.lanes = lanes.lanes
    laneNames = lanes.names
    windows = calendars.windows
    closures = calendars.closures
    plantCalendars = calendars.plants
    hypercareDays = HypercareLength(ground: ground, calendars: calendars).days
    self.runbooks = runbooks
    self.teamCalendars = teamCalendars
    activities = work.activities
    precedences = work.precedences
    bridges = bridging.bridges(work)
    exclusions = bridging.exclusions
    self.poolLoad = poolLoad
    changeClasses = changes
    self.assumptions =
      ground.landscape.assumptions + assumptions
      + OwnAssumptions(ground: ground).assumptions(work, runbooks)
    self.findings = findings
  }
}
