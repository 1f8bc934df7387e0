/// Every table an inventory may hold: the reader, the reference and empty templates come from here.
public enum InventorySchema {
  /// All tables in the order of the reference.
  public static let tables: [TableSpecification] = [
    plants, companies, databases, modules, moduleUsage, integrations, dependencies, environments,
    platform, calendar, teams, people, prices, rates, risks, evidence, rehearsals,
  ]

  /// The table of a name.
  public static func table(_ name: TableName) -> TableSpecification {
    switch name {
    case .plants: plants
    case .companies: companies
    case .databases: databases
    case .modules: modules
    case .moduleUsage: moduleUsage
    case .integrations: integrations
    case .dependencies: dependencies
    case .environments: environments
    case .platform: platform
    case .calendar: calendar
    case .teams: teams
    case .people: people
    case .prices: prices
    case .rates: rates
    case .risks: risks
    case .evidence: evidence
    case .rehearsals: rehearsals
    }
  }
}
