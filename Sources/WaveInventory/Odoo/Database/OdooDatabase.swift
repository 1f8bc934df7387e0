public import WaveCore

/// An Odoo database by the counts and names that it gave away.
public struct OdooDatabase: Sendable {
  /// The tables of an inventory by file name, and further counts below `collected/`.
  public var files: [String: [UInt8]]
  /// The database's name.
  public var name: String
  /// The series it runs, such as `15.0`; nil where the module `base` is not listed.
  public var series: String?
  /// How many modules it holds, by where they come from.
  public var modules: [String: Int]
  /// How many companies it has.
  public var companies: Int
  /// How many plants were found.
  public var plants: Int
  /// Everything found, by place.
  public var findings: [Finding]

  /// Whether it is no Odoo database, or a result cannot be read.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// Whether a text can be an identifier that every table and spreadsheet leaves as it is.
  public static func isIdentifier(_ text: String) -> Bool { ConvertedPortfolio.safe(text) == text }

  /// The series that the questions fit.
  static let series = 12...19

  /// Reads the results of the script.
  ///
  /// - Parameters:
  ///   - results: each result's bytes by its file's name.
  ///   - place: the folder or database as findings show it.
  ///   - databaseID: its identifier in the inventory; nil for `DB_` and its name.
  public init(_ results: [String: [UInt8]], from place: String, as databaseID: String? = nil) {
    let log = FindingLog()
    let answers = OdooAnswers(results, from: place, log: log)
    let tables = OdooDatabaseTables(answers, databaseID: databaseID, log: log)
    name = tables.databaseName
    series = tables.series
    files = tables.isOdoo ? tables.files : [:]
    modules = Dictionary(
      grouping: tables.modules, by: \.kind
    ).mapValues(\.count)
    companies = tables.companies.count
    plants = tables.plants.count
    findings = log.sorted
  }
}
