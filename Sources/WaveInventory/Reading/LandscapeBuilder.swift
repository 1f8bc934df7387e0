import WaveCalendar
import WaveCore
import WaveLandscape

/// Builds the landscape from the tables, each table after those its defaults are derived from.
struct LandscapeBuilder {
  /// The tables that have a file.
  let tables: TableSet
  /// What all readers share.
  let context: ReadingContext
  /// What was built so far.
  private(set) var landscape: Landscape
  /// The calendar's rows.
  private(set) var calendar: [CalendarEntry] = []

  /// The files the tables come from, calendars among them.
  let files: InventoryFiles

  /// A builder of an empty landscape.
  init(tables: TableSet, files: InventoryFiles, context: ReadingContext) {
    self.tables = tables
    self.files = files
    self.context = context
    landscape = Landscape(
      name: context.settings.name, currency: context.currency, timezone: context.settings.timezone)
  }

  /// Reads all rows of all tables.
  mutating func build() {
    buildMoney()
    buildOrganisation()
    buildFunctionality()
    buildPlatform()
    buildProof()
    calendar = rows(.calendar).compactMap { $0.calendarEntry() } + icsEntries()
    reportIdleScopes()
    reportClockChanges()
    reportLineage()
    landscape.assumptions = context.assumptions.sorted { ($0.span, $0.code) < ($1.span, $1.code) }
  }
}

extension LandscapeBuilder {
  private func rows(_ name: TableName) -> [RowReader] {
    guard let table = tables[name] else { return [] }
    return table.dataRows.map { RowReader(table: table, row: $0, context: context) }
  }

  private mutating func buildMoney() {
    landscape.rates = Rows(rows(.rates).compactMap { $0.exchangeRate() })
    for rate in landscape.rates { context.exchange.add(rate) }
    landscape.prices = Rows(rows(.prices).compactMap { $0.price() })
  }

  private mutating func buildOrganisation() {
    landscape.teams = Rows(rows(.teams).map { $0.team() })
    landscape.people = Rows(rows(.people).map { $0.person() })
    landscape.companies = Rows(rows(.companies).map { $0.company() })
    landscape.plants = Rows(rows(.plants).map { $0.plant() })
    let byDatabase = PlantsByDatabase(landscape.plants)
    landscape.databases = Rows(
      rows(.databases).enumerated().map { place, row in
        let users = byDatabase.of(Index(place)).map { landscape.plants[$0].peakUsers.value }
        return row.database(peakUsers: users.reduce(0, +))
      })
  }

  private mutating func buildFunctionality() {
    landscape.modules = Rows(rows(.modules).map { $0.module() })
    landscape.moduleUsage = moduleUsage()
    landscape.integrations = Rows(
      rows(.integrations).map { $0.integration(plants: landscape.plants) })
    landscape.dependencies = Rows(dependencies())
  }

  private mutating func buildPlatform() {
    landscape.pools = Rows(rows(.platform).map { $0.pool() })
    landscape.environments = Rows(rows(.environments).map { $0.environment() })
  }

  private mutating func buildProof() {
    landscape.risks = Rows(rows(.risks).compactMap { $0.risk() })
    landscape.evidence = Rows(rows(.evidence).compactMap { $0.evidence() })
    landscape.rehearsals = Rows(rows(.rehearsals).compactMap { $0.rehearsal() })
  }

  private func moduleUsage() -> [ModuleUsage] {
    guard let table = tables[.moduleUsage] else { return [] }
    table.reportMarks(in: context)
    var usage = ModuleUsageTable(
      table, context: context, plants: PlantsByDatabase(landscape.plants))
    return usage.uses()
  }

  /// All dependencies; a row that says what an earlier one says becomes a warning.
  private func dependencies() -> [Dependency] {
    var seen: [DependencyKey: SourceSpan] = [:]
    return rows(.dependencies).compactMap { row in
      guard let dependency = row.dependency() else { return nil }
      let key = DependencyKey(from: dependency.from, to: dependency.to, kind: dependency.kind)
      guard let earlier = seen[key] else {
        seen[key] = dependency.row
        return dependency
      }
      row.add("INV046", "from", "the row says what \(earlier.short) says")
      return nil
    }
  }

  /// What two equal dependencies share.
  private struct DependencyKey: Hashable {
    var from: AssetReference
    var to: AssetReference
    var kind: DependencyKind
  }
}
