/// What an Odoo module's folder holds, counted.
public struct AddonFacts: Hashable, Sendable {
  /// Filled lines of Python that count.
  public var pythonLines = 0
  /// Filled lines of XML that count.
  public var xmlLines = 0
  /// Filled lines of JavaScript that count.
  public var scriptLines = 0
  /// Filled lines of CSS and SCSS that count.
  public var styleLines = 0
  /// Filled lines below `tests`, which do not count.
  public var testLines = 0
  /// Functions that run as tests.
  public var tests = 0
  /// Its models.
  var models = PythonModels()
  /// Jobs that its data files schedule.
  public var scheduledJobs = 0
  /// The versions it migrates data to.
  public var migrations: Set<String> = []
  /// Scripts below `migrations` or `upgrades`.
  public var migrationScripts = 0

  /// The lines that vendors count: without manifest, libraries, tests, migrations and demo data.
  public var linesOfCode: Int { pythonLines + xmlLines + scriptLines + styleLines }
}
