import WaveCalendar
import WaveCore
import WaveInventory
import WaveScenario
import WaveStore

extension Workspace {
  /// The question a scenario file asks, put together from its files and its inventory's.
  ///
  /// - Throws: `WorkspaceFailure.findings` where any of them has errors, `.unreadable` where one
  ///   is missing.
  public func question(at path: String) throws(WorkspaceFailure) -> Question {
    guard !Self.isFolder(path) else {
      throw .unreadable(
        "'\(path)' is a folder; a scenario is a YAML file that names an inventory's folder")
    }
    let reading = ScenarioReader.read(path: path, firstDay: Self.assumedFirstDay) { path in
      try? InventoryFiles.bytes(at: path)
    }
    guard let settings = reading.settings else { throw .findings(reading.findings) }
    let files = try Self.files(at: reading.inventoryPath)
    return try Self.question(
      settings, reading: reading, entry: path,
      inventory: InventoryReader.read(files, currency: settings.cost.currency),
      files: files, zones: nil)
  }

  /// The question that a stored plan answers, from stored bytes alone.
  ///
  /// - Throws: `WorkspaceFailure` where the store lacks them or they cannot be read any more.
  func question(of plan: Plan) throws(WorkspaceFailure) -> Question {
    let provenance = plan.provenance
    guard
      let scenario = try fromStore({ try $0.snapshot(hash: provenance.scenario) }),
      let inventory = try fromStore({ try $0.snapshot(hash: provenance.snapshot) })
    else {
      throw .unknownPlan(
        "the store does not have the inventory and the scenario the plan was made from")
    }
    return try Self.question(scenario, about: inventory)
  }

  /// The question of a scenario's files about those of an inventory.
  static func question(
    _ scenario: Snapshot, about inventory: Snapshot
  ) throws(WorkspaceFailure) -> Question {
    let reading = ScenarioReader.read(path: scenario.name, firstDay: assumedFirstDay) { path in
      scenario.files[path]
        ?? (path == "\(inventory.name)/inventory.yaml" ? inventory.files["inventory.yaml"] : nil)
    }
    guard let settings = reading.settings else { throw .findings(reading.findings) }
    var bytes = inventory.files
    let zones = bytes.removeValue(forKey: ZoneFile.name).flatMap(ZoneFile.zones(in:))
    let files = InventoryFiles(folder: inventory.name, files: bytes)
    return try question(
      settings, reading: reading, entry: scenario.name,
      inventory: InventoryReader.read(files, currency: settings.cost.currency), files: files,
      zones: zones)
  }

  private static func question(
    _ settings: ScenarioSettings, reading: ScenarioReading, entry: String,
    inventory: InventoryReading, files: InventoryFiles, zones: [String: ZoneTable]?
  ) throws(WorkspaceFailure) -> Question {
    let read = (reading.findings + inventory.findings).sorted()
    guard let landscape = inventory.landscape else {
      throw .findings((reading.findings + allFindings(of: inventory)).sorted())
    }
    let names =
      ScenarioReader.findings(of: settings, against: landscape)
      + ScenarioReader.findings(of: settings, against: inventory.calendar)
    guard !names.contains(where: { $0.severity == .error }) else {
      throw .findings((read + names).sorted())
    }
    let zones = zones ?? inventory.zones
    let scenario: Scenario
    do {
      scenario = try Scenario(
        landscape: landscape, entries: settings.changes.kept(of: inventory.calendar),
        settings: settings, policy: inventory.policy, zones: zones)
    } catch {
      throw .findings((read + names + error.findings).sorted())
    }
    var kept = files.files
    kept[ZoneFile.name] = ZoneFile.bytes(of: zones, version: inventory.zoneDatabaseVersion)
    return Question(
      name: settings.name, scenario: scenario,
      findings: (read + names + scenario.findings).sorted(),
      inventory: Snapshot(
        hash: files.hash.hexadecimal, kind: .inventory, name: files.folder, files: kept),
      scenarioFiles: Snapshot(
        hash: reading.hash.hexadecimal, kind: .scenario, name: entry,
        files: reading.files),
      stated: reading.stated)
  }

  /// A first day for scenarios that name none: a fixed one, because the clock plays no part.
  private static var assumedFirstDay: CivilDate { CivilDate(daysSinceEpoch: 20_822) }
}
