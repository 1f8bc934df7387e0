import WaveCore
import WaveLandscape
import WaveOutcome

/// Works out, table by table, how far each blank could move cost and time.
struct UnknownSwings {
  /// What was worked out so far.
  private(set) var found: [UnknownCell] = []
  private let landscape: Landscape
  private let plantsByDatabase: PlantsByDatabase

  /// The speed of copying a database, in GB an hour (DEF100).
  private static let databaseSpeed = 75.0
  /// The speed of copying files, in GB an hour.
  private static let fileSpeed = 200.0
  /// Person-days of porting for each line of code (DEF043).
  private static let daysPerLine = 1 / 130.0

  /// Nothing yet, of a landscape.
  init(_ landscape: Landscape) {
    self.landscape = landscape
    plantsByDatabase = PlantsByDatabase(landscape.plants)
  }

  /// Plants: the cost of an outage as long as the plant tolerates, and the benefit of half a year.
  mutating func addPlants() {
    for plant in landscape.plants {
      let hours = plant.downtimeTolerance.value.hours
      add(plant.id, "downtime_cost_per_hour", plant.downtimeCostPerHour, euroMinor: hours)
      add(
        plant.id, "benefit_per_week", plant.benefitPerWeek, euroMinor: UnknownRanking.horizonWeeks)
      let perUser =
        (plant.downtimeCostPerHour.isAssumed ? 30 * hours : 0)
        + (plant.benefitPerWeek.isAssumed ? 10 * UnknownRanking.horizonWeeks : 0)
      add(plant.id, "named_users", plant.namedUsers.map { Double($0) }, major: perUser)
    }
  }

  /// Databases: a year of running costs, a renewal, and the hours that copying stops plants.
  mutating func addDatabases() {
    for place in landscape.databases.indices {
      let database = landscape.databases[place]
      let stop = plantsByDatabase.of(place).reduce(0.0) {
        $0 + Double(landscape.plants[$1].downtimeCostPerHour.value.minor)
      }
      add(database.id, "run_cost_per_month", database.runCostPerMonth, euroMinor: 12)
      if database.contractEnd != nil {
        add(database.id, "renewal_cost", database.renewalCost, euroMinor: 1)
      }
      add(database.id, "size_gb", database.sizeGB, minor: stop / Self.databaseSpeed)
      add(database.id, "filestore_gb", database.filestoreGB, minor: stop / Self.fileSpeed)
    }
  }

  /// Modules: the work of porting at the team's rate, and of maintenance for half a year.
  mutating func addModules() {
    for module in landscape.modules {
      let team = TeamTerms(module.team, skill: "development", in: landscape)
      addWork(module.id, "porting_days", module.portingEffort.map(\.days), team)
      if module.portingEffort.isAssumed, module.porting == .notPorted {
        let days = module.linesOfCode.map { Double($0) * Self.daysPerLine }
        addWork(module.id, "lines_of_code", days, team)
      }
      add(
        module.id, "maintenance_days_per_week", module.maintenanceDaysPerWeek,
        minor: team.rateMinor * UnknownRanking.horizonWeeks)
    }
  }

  /// Integrations: the work at the team's rate, the bridge, and the minutes that stop plants.
  mutating func addIntegrations() {
    for integration in landscape.integrations {
      let team = TeamTerms(integration.team, skill: "integration", in: landscape)
      let stop = integration.plants.reduce(0.0) {
        $0 + Double(landscape.plants[$1].downtimeCostPerHour.value.minor)
      }
      addWork(integration.id, "effort_days", integration.effort.map(\.days), team)
      add(
        integration.id, "cutover_duration", integration.cutoverDuration.map(\.hours), minor: stop)
      guard integration.bridgeable.value, integration.plants.count > 1 else { continue }
      add(integration.id, "bridge_setup_cost", integration.bridgeSetupCost, euroMinor: 1)
      add(
        integration.id, "bridge_cost_per_week", integration.bridgeCostPerWeek,
        euroMinor: UnknownRanking.horizonWeeks)
    }
  }

  /// Teams: the rate of all work that is theirs, and the weeks that their number makes of it.
  mutating func addTeams() {
    var work = [Double](repeating: 0, count: landscape.teams.count)
    for module in landscape.modules {
      guard let team = TeamTerms(module.team, skill: "development", in: landscape).place else {
        continue
      }
      work[team.offset] += module.portingEffort.value.days
    }
    for integration in landscape.integrations {
      guard let team = TeamTerms(integration.team, skill: "integration", in: landscape).place
      else { continue }
      work[team.offset] += integration.effort.value.days
    }
    for place in landscape.teams.indices {
      let team = landscape.teams[place]
      add(team.id, "rate_per_day", team.ratePerDay, euroMinor: work[place.offset])
      let weekly = team.people.value * team.daysPerWeek.value
      guard weekly > 0 else { continue }
      let weeks = work[place.offset] / weekly
      addInverse(team.id, "people", team.people, weeks: weeks)
      addInverse(team.id, "days_per_week", team.daysPerWeek, weeks: weeks)
    }
  }

  /// Companies and dependencies: closes over two systems for half a year, and bridges.
  mutating func addOthers() {
    for company in landscape.companies {
      add(company.id, "split_close_cost", company.splitCloseCost, euroMinor: 6)
    }
    for dependency in landscape.dependencies where dependency.kind == .talksTo {
      let id = Identifier(dependency.row.row)
      add(id, "bridge_setup_cost", dependency.bridgeSetupCost, euroMinor: 1)
      add(
        id, "bridge_cost_per_week", dependency.bridgeCostPerWeek,
        euroMinor: UnknownRanking.horizonWeeks)
    }
  }
}

extension UnknownSwings {
  private mutating func addWork(
    _ id: Identifier, _ field: String, _ days: Fact<Double>, _ team: TeamTerms
  ) {
    add(id, field, days, minor: team.rateMinor, weeks: 1 / team.daysPerWeek)
  }

  private mutating func add(
    _ id: Identifier, _ field: String, _ amount: Fact<Money>, euroMinor times: Double
  ) {
    add(id, field, amount.map { Double($0.minor) }, minor: times)
  }

  private mutating func add(
    _ id: Identifier, _ field: String, _ figure: Fact<Double>, major: Double
  ) {
    add(id, field, figure, minor: major * Double(landscape.currency.minorPerMajor))
  }

  /// Adds a blank whose figure counts `minor` minor units and `weeks` weeks for each unit of it.
  private mutating func add(
    _ id: Identifier, _ field: String, _ figure: Fact<Double>, minor: Double, weeks: Double = 0
  ) {
    guard case .assumed(let code, let span) = figure.origin,
      let entry = DefaultBook.entry(code)
    else { return }
    let swing = figure.value * (entry.highFactor - entry.lowFactor)
    append(id, field, code, span, minor: swing * minor, weeks: swing * weeks)
  }

  /// Adds a blank whose double halves the weeks of work.
  private mutating func addInverse(
    _ id: Identifier, _ field: String, _ figure: Fact<Double>, weeks: Double
  ) {
    guard case .assumed(let code, let span) = figure.origin,
      let entry = DefaultBook.entry(code), entry.lowFactor > 0
    else { return }
    let swing = weeks * (1 / entry.lowFactor - 1 / entry.highFactor)
    append(id, field, code, span, minor: 0, weeks: swing)
  }

  private mutating func append(
    _ id: Identifier, _ field: String, _ code: String, _ span: SourceSpan, minor: Double,
    weeks: Double
  ) {
    guard minor >= 1 || weeks > 0, minor.isFinite, weeks.isFinite else { return }
    let money = Money(roundingMinor: min(minor, ReadingContext.largestMinor))
    found.append(
      UnknownCell(
        subject: id, field: field, span: span, code: code, money: money,
        weeks: (weeks * 10).rounded() / 10))
  }
}

/// What a team's work costs and how much of it a week has.
private struct TeamTerms {
  var place: Index<Team>?
  var rateMinor: Double
  var daysPerWeek: Double

  init(_ stated: Index<Team>?, skill: String, in landscape: Landscape) {
    place =
      stated
      ?? landscape.teams.indices.first { landscape.teams[$0].skills.contains(skill) }
      ?? landscape.teams.indices.first
    let team = place.map { landscape.teams[$0] }
    let usual = DefaultBook.entry("DEF112")?.value.number ?? 0
    rateMinor =
      team.map { Double($0.ratePerDay.value.minor) }
      ?? usual * Double(landscape.currency.minorPerMajor)
    daysPerWeek = max(1, team.map { $0.people.value * $0.daysPerWeek.value } ?? 12)
  }
}
