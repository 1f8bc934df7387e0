import WaveCore
import WaveLandscape

/// A landscape put together in code, with only what the graph reads.
struct LandscapeBuilder {
  var landscape = Landscape(name: "test", currency: .euro, timezone: "UTC")

  private func row(_ file: String, _ place: Int) -> SourceSpan {
    SourceSpan(file: file, line: place + 2)
  }

  private func fact<Value: Sendable>(_ value: Value, _ row: SourceSpan) -> Fact<Value> {
    Fact(value, .stated(row))
  }

  @discardableResult
  mutating func plant(
    _ id: Identifier, on database: AssetReference? = nil, status: PlantStatus = .planned
  ) -> AssetReference {
    let row = row("plants.csv", landscape.plants.count)
    var index: Index<Database>?
    if case .database(let database) = database { index = database }
    let plant = Plant(
      id: id, name: id.text, company: nil, database: index, country: nil, region: nil,
      timezone: fact("UTC", row), shifts: fact(15, row), criticality: fact(3, row),
      regulated: fact(false, row), dataSensitivity: fact(.internal, row), allowedRegions: [],
      namedUsers: fact(10, row), peakUsers: fact(5, row), peakTransactionsPerHour: fact(50, row),
      downtimeTolerance: fact(.hours(4), row), manualWorkaround: fact(.hours(4), row),
      workaroundOwner: nil, downtimeCostPerHour: fact(.zero, row), rto: fact(.hours(4), row),
      rpo: fact(.hours(4), row), hosting: nil, benefitPerWeek: fact(.zero, row),
      businessOwner: nil, status: status, notes: nil, row: row)
    return .plant(landscape.plants.append(plant))
  }

  mutating func database(_ id: Identifier, _ split: DatabaseSplit = .together)
    -> AssetReference
  {
    let row = row("databases.csv", landscape.databases.count)
    let database = Database(
      id: id, product: nil, version: fact(16, row), targetVersion: fact(18, row),
      sizeGB: fact(10, row), largestTableShare: fact(0.2, row), filestoreGB: fact(5, row),
      split: split, runCostPerMonth: fact(.zero, row), contractEnd: nil, notice: nil,
      renewalCost: fact(.zero, row), supportEnd: nil, decommissionLag: fact(.zero, row),
      row: row)
    return .database(landscape.databases.append(database))
  }

  @discardableResult
  mutating func integration(
    _ id: Identifier, _ plants: [AssetReference], repoint: Repoint = .withPlant,
    perPlant: Bool = false, bridgeable: Bool = false
  ) -> AssetReference {
    let row = row("integrations.csv", landscape.integrations.count)
    let served = plants.compactMap { asset -> Index<Plant>? in
      if case .plant(let plant) = asset { plant } else { nil }
    }
    let integration = Integration(
      id: id, kind: .mes, plants: served, partner: nil, protocolName: nil, direction: nil,
      messagesPerHour: fact(10, row), buffer: fact(.hours(4), row), drainPerHour: fact(99, row),
      devices: fact(0, row), repoint: repoint, repointLead: fact(.zero, row),
      relay: fact(false, row), perPlant: fact(perPlant, row), partnerNotice: fact(.zero, row),
      partnerWindows: [], bridgeable: fact(bridgeable, row), bridgeSetupCost: fact(.zero, row),
      bridgeCostPerWeek: fact(.zero, row), effort: fact(Effort(days: 1), row), team: nil,
      cutoverDuration: fact(.hours(1), row), owner: nil, row: row)
    return .integration(landscape.integrations.append(integration))
  }

  mutating func module(_ id: Identifier, usedBy plants: [AssetReference] = [])
    -> AssetReference
  {
    let row = row("modules.csv", landscape.modules.count)
    let module = landscape.modules.append(
      Module(
        id: id, name: id.text, kind: .custom, version: nil, linesOfCode: fact(100, row),
        porting: .notPorted, portingEffort: fact(Effort(days: 1), row),
        schemaChange: fact(false, row), testCoverage: fact(0, row), team: nil,
        disposition: .move, maintenanceDaysPerWeek: fact(0, row), changeClass: nil, row: row))
    for case .plant(let plant) in plants {
      landscape.moduleUsage.append(
        ModuleUsage(
          module: module, plant: plant,
          row: self.row("module_usage.csv", landscape.moduleUsage.count)))
    }
    return .module(module)
  }

  mutating func row(
    _ from: AssetReference, _ kind: DependencyKind, _ to: AssetReference, lag: Minutes = .zero,
    setup: Int = 0
  ) {
    let row = row("dependencies.csv", landscape.dependencies.count)
    landscape.dependencies.append(
      Dependency(
        from: from, to: to, kind: kind, lag: fact(lag, row),
        bridgeSetupCost: fact(Money(minor: setup), row), bridgeCostPerWeek: fact(.zero, row),
        maxCoexistence: nil, note: nil, row: row))
  }

  /// The groups as lists of the identifiers of their members, by group identifier.
  func groups() -> [String] {
    let derived = MoveGroups.derive(from: landscape)
    return derived.groups.map { group in
      let members =
        group.plants.map { landscape.plants[$0].id }
        + group.databases.map { landscape.databases[$0].id }
        + group.integrations.map { landscape.integrations[$0].id }
      return "\(group.id): " + members.map(\.text).joined(separator: " ")
    }
  }

  /// The findings as code and line.
  func findings() -> [String] {
    MoveGroups.derive(from: landscape).findings.map { "\($0.code) \($0.span.row)" }
  }
}
