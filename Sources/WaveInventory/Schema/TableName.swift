/// The tables of an inventory, by the names of their files without `.csv`.
public enum TableName: String, CaseIterable, Sendable, Comparable {
  case plants, companies, databases, modules
  case moduleUsage = "module_usage"
  case integrations, dependencies, environments, platform, calendar, teams, people, prices, rates
  case risks, evidence, rehearsals

  /// The name of the table's file.
  public var file: String { rawValue + ".csv" }

  /// What one row of the table is called in findings.
  public var rowNoun: String {
    switch self {
    case .plants: "plant"
    case .companies: "company"
    case .databases: "database"
    case .modules: "module"
    case .moduleUsage: "module use"
    case .integrations: "integration"
    case .dependencies: "dependency"
    case .environments: "environment"
    case .platform: "pool"
    case .calendar: "calendar row"
    case .teams: "team"
    case .people: "person"
    case .prices: "price"
    case .rates: "exchange rate"
    case .risks: "risk"
    case .evidence: "evidence"
    case .rehearsals: "rehearsal"
    }
  }

  /// Whether the left table comes first in the reference.
  public static func < (left: TableName, right: TableName) -> Bool {
    let order = allCases
    return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
  }
}
