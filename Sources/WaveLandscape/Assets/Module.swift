public import WaveCore

/// ERP functionality; custom modules are ported and tested before a plant that uses them moves.
public struct Module: Sendable {
  /// The module's technical name.
  public var id: Identifier
  /// The module's name.
  public var name: String
  /// Where it comes from.
  public var kind: ModuleKind
  /// Its version, as written.
  public var version: String?
  /// Non-blank lines of code.
  public var linesOfCode: Fact<Int>
  /// Whether it still has to be ported.
  public var porting: PortingState
  /// Effort to port and test it once.
  public var portingEffort: Fact<Effort>
  /// Whether porting changes its tables.
  public var schemaChange: Fact<Bool>
  /// Share of its code that tests run, 0…1.
  public var testCoverage: Fact<Double>
  /// The team that ports it.
  public var team: Index<Team>?
  /// Whether it is moved, replaced or retired.
  public var disposition: Disposition
  /// Person-days a week spent on changes to the legacy module.
  public var maintenanceDaysPerWeek: Fact<Double>
  /// The change class the user overrides the inferred one with.
  public var changeClass: String?
  /// The module's row.
  public var row: SourceSpan

  /// A row of the table.
  public init(
    id: Identifier, name: String, kind: ModuleKind, version: String?, linesOfCode: Fact<Int>,
    porting: PortingState, portingEffort: Fact<Effort>, schemaChange: Fact<Bool>,
    testCoverage:
      Fact<Double>, team: Index<Team>?, disposition: Disposition,
    maintenanceDaysPerWeek:
      Fact<Double>, changeClass: String?, row: SourceSpan
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.version = version
    self.linesOfCode = linesOfCode
    self.porting = porting
    self.portingEffort = portingEffort
    self.schemaChange = schemaChange
    self.testCoverage = testCoverage
    self.team = team
    self.disposition = disposition
    self.maintenanceDaysPerWeek = maintenanceDaysPerWeek
    self.changeClass = changeClass
    self.row = row
  }
}
