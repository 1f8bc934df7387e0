import WaveCore
import WaveLandscape

/// The steps that carry a group's databases, or its plants' shares of them, to the target.
struct DatabaseSteps: Sendable {
  /// The facts.
  let ground: Groundwork
  /// The group.
  let group: Index<MoveGroup>

  /// Tables copied at once; the largest is one table and bounds what that helps (Amdahl, 1967).
  static let parallelTables = 4.0

  /// Adds the steps of every database behind `place`, and returns where they end.
  func add(after place: Int, into draft: inout RunbookDraft) -> [Int] {
    let loads = ground.loadsOfGroup[group.offset]
    let ends = loads.map { add($0, after: place, into: &draft) }
    return ends.isEmpty ? [place] : ends
  }

  private func add(_ load: DatabaseLoad, after place: Int, into draft: inout RunbookDraft) -> Int {
    let backup = backup(load, after: place, into: &draft)
    let transfer = transfer(load, after: backup, into: &draft)
    let filestore = filestore(load, after: backup, into: &draft)
    let upgraded = versionSteps(load, after: transfer, into: &draft)
    let updated = moduleUpdate(load, after: upgraded, into: &draft)
    let reindexed = reindex(load, after: updated, into: &draft)
    return checks(load, after: [filestore, reindexed].compactMap(\.self), into: &draft)
  }

  private func database(_ load: DatabaseLoad) -> Database {
    ground.landscape.databases[load.database]
  }

  /// `DB_EU`, or `DB_EU/P01` for what is extracted.
  private func name(_ load: DatabaseLoad) -> String {
    let id = database(load).id.text
    return load.isWhole ? id : "\(id)/\(ground.groups[group].id.text)"
  }

  private func estimate(
    _ load: DatabaseLoad, _ template: StepTemplate, _ minutes: Double, _ origins: [Origin],
    version: Int? = nil
  ) -> StepEstimator.Length {
    StepEstimator(rehearsals: ground.rehearsals).estimate(
      .init(
        likely: minutes, template: template, origins: origins, asset: database(load).id,
        version: version, share: template.kind == .moduleUpdate ? 1 : load.share,
        plants: template.kind == .checks ? [] : rehearsedPlants,
        plannedRehearsals: RehearsalRule(ground: ground).count(for: group)))
  }

  /// Plants whose rows can only mean the one database of the group.
  private var rehearsedPlants: [Identifier] {
    guard ground.loadsOfGroup[group.offset].count == 1 else { return [] }
    return ground.plants(of: group).map(\.id)
  }

  private var operatingTeam: String? {
    ground.landscape.teams[ground.roster.team("platform")].name
  }

  private var dataTeam: String? { ground.landscape.teams[ground.roster.team("data")].name }

  private func backup(_ load: DatabaseLoad, after place: Int, into draft: inout RunbookDraft)
    -> Int
  {
    let database = database(load)
    let size = load.share * (database.sizeGB.value + database.filestoreGB.value)
    let template = StepTemplates.backup
    return draft.add(
      "backup:\(name(load))", "Back up \(name(load))", .backup, owner: operatingTeam,
      estimate(
        load, template, template.minutes(size),
        [database.sizeGB.origin, database.filestoreGB.origin]),
      after: [place], origin: database.sizeGB.origin)
  }

  private func transfer(_ load: DatabaseLoad, after place: Int, into draft: inout RunbookDraft)
    -> Int
  {
    let database = database(load)
    let largest = min(1, max(0, database.largestTableShare.value))
    let serial = largest + (1 - largest) / Self.parallelTables
    let template = StepTemplates.transfer
    return draft.add(
      "transfer:\(name(load))", "Transfer \(name(load))", .transfer, owner: dataTeam,
      estimate(
        load, template, template.minutes(load.share * database.sizeGB.value * serial),
        [database.sizeGB.origin, database.largestTableShare.origin]),
      after: [place], origin: database.sizeGB.origin)
  }

  private func filestore(_ load: DatabaseLoad, after place: Int, into draft: inout RunbookDraft)
    -> Int?
  {
    let database = database(load)
    let size = load.share * database.filestoreGB.value
    guard size > 0 else { return nil }
    let template = StepTemplates.filestore
    return draft.add(
      "filestore:\(name(load))", "Copy the filestore of \(name(load))", .filestore,
      owner: operatingTeam,
      estimate(load, template, template.minutes(size), [database.filestoreGB.origin]),
      after: [place], origin: database.filestoreGB.origin)
  }

  /// One step for each major version, none skipped.
  private func versionSteps(_ load: DatabaseLoad, after place: Int, into draft: inout RunbookDraft)
    -> Int
  {
    let database = database(load)
    let (from, to) = (database.version.value, database.targetVersion.value)
    let template = StepTemplates.versionStep
    let minutes = template.minutes(load.share * database.sizeGB.value)
    var place = place
    for version in from..<max(from, to) {
      place = draft.add(
        "version_step:\(name(load)):\(version)-\(version + 1)",
        "Upgrade \(name(load)) from \(version) to \(version + 1)", .versionStep, owner: dataTeam,
        estimate(
          load, template, minutes, [database.sizeGB.origin, database.version.origin],
          version: version + 1),
        after: [place], origin: database.version.origin)
    }
    return place
  }

  private func moduleUpdate(
    _ load: DatabaseLoad, after place: Int, into draft: inout RunbookDraft
  ) -> Int {
    let modules = ground.modulesOfGroup[group.offset].map { ground.landscape.modules[$0] }
      .filter { $0.kind != .standard && $0.disposition == .move }
    guard let first = modules.first else { return place }
    let template = StepTemplates.moduleUpdate
    let changes = modules.count { $0.schemaChange.value }
    return draft.add(
      "module_update:\(name(load))", "Update \(modules.count) modules on \(name(load))",
      .moduleUpdate, owner: ground.landscape.teams[ground.roster.team("development")].name,
      estimate(
        load, template, template.minutes(Double(modules.count), Double(changes)),
        modules.map(\.schemaChange.origin)),
      after: [place], origin: .stated(modules.first { $0.schemaChange.value }?.row ?? first.row))
  }

  private func reindex(_ load: DatabaseLoad, after place: Int, into draft: inout RunbookDraft)
    -> Int
  {
    let database = database(load)
    let template = StepTemplates.reindex
    return draft.add(
      "reindex:\(name(load))", "Reindex and analyse \(name(load))", .reindex,
      owner: operatingTeam,
      estimate(
        load, template, template.minutes(load.share * database.sizeGB.value),
        [database.sizeGB.origin]),
      after: [place], origin: database.sizeGB.origin)
  }

  private func checks(_ load: DatabaseLoad, after places: [Int], into draft: inout RunbookDraft)
    -> Int
  {
    let database = database(load)
    let template = StepTemplates.databaseChecks
    return draft.add(
      "checks:\(name(load))", "Compare \(name(load)) with the frozen system", .checks,
      owner: dataTeam,
      estimate(
        load, template, template.minutes(load.share * database.sizeGB.value),
        [database.sizeGB.origin]),
      after: places, origin: database.sizeGB.origin)
  }
}
