import WaveCore
import WaveLandscape

extension RowReader {
  /// A module of `modules.csv`; blanks are estimated from its kind and its lines of code.
  func module() -> Module {
    let kind = wordFact("kind", fallback: ModuleKind.custom).value
    let porting = wordFact(
      "porting", fallback: kind == .standard ? PortingState.notNeeded : .notPorted,
      because: kind == .standard ? "a standard module" : nil, listed: kind != .standard
    ).value
    let isOwn = kind == .custom || kind == .thirdParty
    let isOpen = porting == .notPorted
    let lines = integerFact("lines_of_code", listed: isOpen || isOwn)
    return Module(
      id: id("module_id"), name: text("name") ?? id("module_id").text, kind: kind,
      version: text("version"), linesOfCode: lines, porting: porting,
      portingEffort: effortFact(
        "porting_days", portingEstimate(kind, porting, lines), listed: isOpen),
      schemaChange: booleanFact(
        "schema_change",
        schemaEstimate(kind, porting),
        listed: isOpen),
      testCoverage: decimalFact(
        "test_coverage", isOwn ? nil : Estimate(0.5, "\(kind.rawValue) modules come with tests"),
        listed: isOpen),
      team: index("team_id", in: .teams, of: Team.self),
      disposition: wordFact("disposition", fallback: Disposition.move).value,
      maintenanceDaysPerWeek: decimalFact(
        "maintenance_days_per_week", maintenanceEstimate(kind, lines),
        listed: kind == .custom && isOpen),
      changeClass: text("change_class"), row: span)
  }
}

extension RowReader {
  private func portingEstimate(
    _ kind: ModuleKind, _ porting: PortingState, _ lines: Fact<Int>
  ) -> Estimate {
    guard porting == .notPorted else { return Estimate(0, "nothing of it is ported") }
    let days = 2 + Double(lines.value) / 130
    let why =
      lines.isAssumed
      ? "a module of unknown size" : "2 days and 1 for each 130 of \(lines.value) lines of code"
    guard kind == .community || kind == .standard else { return Estimate(days, why) }
    return Estimate(days / 2, why + ", half of it for a \(kind.rawValue) module")
  }

  private func schemaEstimate(
    _ kind: ModuleKind, _ porting: PortingState
  ) -> (value: Bool, because: String) {
    guard porting == .notPorted else { return (false, "nothing of it is ported") }
    let isOwn = kind == .custom || kind == .thirdParty
    return (isOwn, isOwn ? "own code usually changes its tables" : "published code rarely does")
  }

  private func maintenanceEstimate(_ kind: ModuleKind, _ lines: Fact<Int>) -> Estimate {
    guard kind == .custom else { return Estimate(0, "only custom modules are changed") }
    return Estimate(
      0.1 + Double(lines.value) / 10_000, "0.1 and 0.1 for each 1,000 lines of code")
  }
}
