public import WaveCore
public import WaveLandscape

extension World {
  /// Adds a team that works five days a week.
  @discardableResult
  public mutating func addTeam(
    _ id: Identifier, skills: [String], people: Double
  ) -> Index<Team> {
    let cell = RowWriter("teams.csv", line: landscape.teams.count + 2)
    return landscape.teams.append(
      Team(
        id: id, name: "Team \(id)", skills: skills, people: cell("people", people),
        daysPerWeek: cell("days_per_week", 5),
        ratePerDay: cell("rate_per_day", Money(minor: 80_000)), availableFrom: nil,
        availableTo: nil, row: cell.row))
  }

  /// Adds a pool in the EU with room for everything a tiny world has.
  ///
  /// - Parameter edit: Changes the pool before it is added.
  @discardableResult
  public mutating func addPool(
    _ id: Identifier, _ hosting: Hosting = .shared, _ edit: (inout Pool) -> Void = { _ in }
  ) -> Index<Pool> {
    let cell = RowWriter("platform.csv", line: landscape.pools.count + 2)
    var pool = Pool(
      id: id, hosting: hosting, region: "EU", maxPlants: nil,
      workerVCPU: cell("worker_vcpu", 8), workerMemoryGB: cell("worker_memory_gb", 64),
      maxPods: cell("max_pods", 60), postgresVCPU: cell("postgres_vcpu", 32),
      postgresMemoryGB: cell("postgres_memory_gb", 256),
      postgresMaxConnections: cell("postgres_max_connections", 20_000),
      storageGB: cell("storage_gb", 20_000), leadTime: cell("lead_time", .days(14)),
      maintenanceWindow: nil, backupInterval: cell("backup_interval", .hours(4)),
      restoreGBPerHour: cell("restore_gb_per_hour", 200),
      failoverTime: cell("failover_time", Minutes(10)), standbys: cell("standbys", 1),
      recoveryRegion: nil, row: cell.row)
    edit(&pool)
    return landscape.pools.append(pool)
  }

  /// Adds someone with roles.
  @discardableResult
  public mutating func addPerson(_ id: Identifier, roles: [String]) -> Index<Person> {
    let line = landscape.people.count + 2
    return landscape.people.append(
      Person(
        id: id, name: "Person \(id)", roles: roles, team: nil, email: nil,
        row: SourceSpan(file: "people.csv", line: line)))
  }

  /// Adds a record that a gate was passed.
  @discardableResult
  public mutating func addEvidence(
    _ subject: Identifier, _ kind: Gate, on date: CivilDate, validDays: Int? = nil,
    passed: Bool = true
  ) -> SourceSpan {
    let row = SourceSpan(file: "evidence.csv", line: landscape.evidence.count + 2)
    landscape.evidence.append(
      Evidence(
        subject: subject, gate: nil, kind: kind, date: date, validDays: validDays,
        passed: passed, reference: nil, signedBy: nil, row: row))
    return row
  }
}
