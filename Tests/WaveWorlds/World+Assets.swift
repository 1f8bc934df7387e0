public import WaveCore
public import WaveLandscape

extension World {
  /// Adds a plant of one shift with a database of its own, `DB_` and its identifier.
  ///
  /// - Parameter edit: Changes the plant before it is added.
  @discardableResult
  public mutating func addPlantWithDatabase(
    _ id: Identifier, sizeGB: Double = 20, _ edit: (inout Plant) -> Void = { _ in }
  ) -> Index<Plant> {
    let database = addDatabase(Identifier("DB_" + id.text), sizeGB: sizeGB)
    return addPlant(id, database: database, edit)
  }

  /// Adds a plant of one shift, criticality 3, ten users and a day's tolerance.
  ///
  /// - Parameter edit: Changes the plant before it is added.
  @discardableResult
  public mutating func addPlant(
    _ id: Identifier, database: Index<Database>?, _ edit: (inout Plant) -> Void = { _ in }
  ) -> Index<Plant> {
    let cell = RowWriter("plants.csv", line: landscape.plants.count + 2)
    var plant = Plant(
      id: id, name: "Plant \(id)", company: nil, database: database, country: "DE", region: "EU",
      timezone: cell("timezone", "Europe/Berlin"), shifts: cell("shifts", 5),
      criticality: cell("criticality", 3), regulated: cell("regulated", false),
      dataSensitivity: cell("data_sensitivity", .internal), allowedRegions: [],
      namedUsers: cell("named_users", 20), peakUsers: cell("peak_users", 10),
      peakTransactionsPerHour: cell("peak_transactions_per_hour", 300),
      downtimeTolerance: cell("downtime_tolerance", .hours(8)),
      manualWorkaround: cell("manual_workaround", .hours(4)), workaroundOwner: "Shift lead",
      downtimeCostPerHour: cell("downtime_cost_per_hour", Money(minor: 100_000)),
      rto: cell("rto", .hours(24)), rpo: cell("rpo", .hours(24)), hosting: nil,
      benefitPerWeek: cell("benefit_per_week", Money(minor: 50_000)), businessOwner: "Owner",
      status: .planned, notes: nil, row: cell.row)
    edit(&plant)
    return landscape.plants.append(plant)
  }

  /// Adds a database of one major version step.
  ///
  /// - Parameter edit: Changes the database before it is added.
  @discardableResult
  public mutating func addDatabase(
    _ id: Identifier, sizeGB: Double = 20, split: DatabaseSplit = .together,
    _ edit: (inout Database) -> Void = { _ in }
  ) -> Index<Database> {
    let cell = RowWriter("databases.csv", line: landscape.databases.count + 2)
    var database = Database(
      id: id, product: "Odoo", version: cell("version", 17),
      targetVersion: cell("target_version", 18), sizeGB: cell("size_gb", sizeGB),
      largestTableShare: cell("largest_table_share", 0.3),
      filestoreGB: cell("filestore_gb", sizeGB / 2), split: split,
      runCostPerMonth: cell("run_cost_per_month", Money(minor: 200_000)), contractEnd: nil,
      notice: nil, renewalCost: cell("renewal_cost", .zero), supportEnd: nil,
      decommissionLag: cell("decommission_lag", .days(14)), row: cell.row)
    edit(&database)
    return landscape.databases.append(database)
  }

  /// Adds a legal entity whose books follow the calendar year.
  @discardableResult
  public mutating func addCompany(
    _ id: Identifier, fiscalYearEnd: MonthDay = MonthDay(month: 12, day: 31)
  ) -> Index<Company> {
    let cell = RowWriter("companies.csv", line: landscape.companies.count + 2)
    return landscape.companies.append(
      Company(
        id: id, name: "Company \(id)", country: "DE", currency: .euro,
        fiscalYearEnd: cell("fiscal_year_end", fiscalYearEnd), parent: nil,
        splitCloseCost: cell("split_close_cost", Money(minor: 300_000)), costCenter: nil,
        row: cell.row))
  }

  /// Adds a custom module that still has to be ported, and its use by plants.
  @discardableResult
  public mutating func addModule(
    _ id: Identifier, portingDays: Double = 5, usedBy plants: [Index<Plant>]
  ) -> Index<Module> {
    let cell = RowWriter("modules.csv", line: landscape.modules.count + 2)
    let module = landscape.modules.append(
      Module(
        id: id, name: "Module \(id)", kind: .custom, version: "17.0",
        linesOfCode: cell("lines_of_code", 600), porting: .notPorted,
        portingEffort: cell("porting_days", Effort(days: portingDays)),
        schemaChange: cell("schema_change", false), testCoverage: cell("test_coverage", 0.5),
        team: nil, disposition: .move,
        maintenanceDaysPerWeek: cell("maintenance_days_per_week", 0.2), changeClass: nil,
        row: cell.row))
    for plant in plants {
      let line = landscape.moduleUsage.count + 2
      landscape.moduleUsage.append(
        ModuleUsage(
          module: module, plant: plant, row: SourceSpan(file: "module_usage.csv", line: line)))
    }
    return module
  }
}
