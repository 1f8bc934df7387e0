public import WaveCalendar
public import WaveCore
public import WaveLandscape
public import WaveScenario

/// Reads a scenario file and those it extends.
public enum ScenarioReader {
  /// What the scenario at a path says.
  ///
  /// Keys of the file win over those of the file it extends, and those over the defaults. The clock
  /// plays no part: `firstDay` is taken where no file names a start.
  public static func read(
    path: String, firstDay: CivilDate, load: (String) -> [UInt8]?
  ) -> ScenarioReading {
    let log = FindingLog()
    var chain = ScenarioChain(log: log)
    chain.follow(path, load: load)
    let file = SourceSpan(file: path, line: 0)
    let assumedStart = Fact(firstDay, Origin.assumed("DEF150", file))
    var settings = ScenarioSettings(start: assumedStart, finishBy: assumedStart, file: file)
    settings.name = RelativePath.stem(path)
    let inventory = chain.inventoryPath
    let currency = inventoryCurrency(inventory, load: load)
    chain.apply(to: &settings, currency: currency)
    if settings.finishBy == assumedStart {
      settings.finishBy = Fact(settings.start.value + 728, .assumed("DEF151", file))
    }
    checkWhole(settings, inventory: inventory, log: log)
    return ScenarioReading(
      settings: log.hasErrors ? nil : settings, inventoryPath: inventory, files: chain.files,
      stated: chain.stated, assumptions: assumptions(settings), findings: log.sorted)
  }

  /// What the scenario names and the inventory does not have.
  public static func findings(
    of settings: ScenarioSettings, against landscape: Landscape
  ) -> [Finding] {
    let log = FindingLog()
    let assets =
      landscape.plants.map(\.id.text) + landscape.databases.map(\.id.text)
      + landscape.integrations.map(\.id.text)
    for pin in settings.pins where !assets.contains(pin.asset.text) {
      report(pin.asset, "asset", among: assets, at: pin.row, log: log)
    }
    let teams = landscape.teams.map(\.id.text) + landscape.teams.flatMap(\.skills)
    for step in settings.foundation where !teams.contains(step.team.text) {
      guard let row = step.row, !landscape.teams.isEmpty else { continue }
      report(step.team, "team or skill", among: teams, at: row, log: log)
    }
    return log.sorted
  }
}

extension ScenarioReader {
  /// The rows that the scenario puts out of force and the inventory's calendar does not have.
  public static func findings(
    of settings: ScenarioSettings, against calendar: [CalendarEntry]
  ) -> [Finding] {
    let log = FindingLog()
    let known = calendar.map(\.row.row)
    for row in settings.changes.droppedRows where !known.contains(row) {
      report(
        Identifier(row), "calendar row", among: known, at: settings.row("changes.drop_rows"),
        log: log)
    }
    return log.sorted
  }

  private static func report(
    _ id: Identifier, _ noun: String, among known: [String], at span: SourceSpan, log: FindingLog
  ) {
    let nearest = Suggestion.nearest(to: id.text, in: known)
    log.add(
      "SCN006", at: span, "the inventory has no \(noun) '\(id)'",
      label: nearest.map { "did you mean \($0)?" } ?? "", fix: nearest.map { "write \($0)" })
  }

  private static func checkWhole(
    _ settings: ScenarioSettings, inventory: String, log: FindingLog
  ) {
    if inventory.isEmpty, !log.hasErrors {
      log.add("SCN007", file: settings.file.file, "the scenario names no inventory")
    }
    if settings.finishBy.value <= settings.start.value {
      log.add(
        "SCN008", at: settings.finishBy.origin.span,
        "finish_by \(settings.finishBy.value) is not after start \(settings.start.value)")
    }
  }

  private static func inventoryCurrency(
    _ folder: String, load: (String) -> [UInt8]?
  ) -> Currency {
    let name = "inventory.yaml"
    guard !folder.isEmpty, let bytes = load("\(folder)/\(name)") else { return .euro }
    let files = InventoryFiles(folder: folder, files: [name: bytes])
    return InventorySettings.read(files, log: FindingLog()).currency
  }

  private static func assumptions(_ settings: ScenarioSettings) -> [Assumption] {
    [("start", settings.start), ("finish_by", settings.finishBy)].compactMap { key, fact in
      guard case .assumed(let code, let span) = fact.origin else { return nil }
      return Assumption(
        code: code, subject: Identifier(settings.name), field: key, value: "\(fact.value)",
        reason: DefaultBook.entry(code)?.reason ?? "", span: span)
    }
  }
}
