public import WaveCore

/// What there is to move: every table of an inventory as typed, located rows.
///
/// All money is in `currency`. A blank cell has become a default that `assumptions` lists.
public struct Landscape: Sendable {
  /// The inventory's name.
  public var name: String
  /// The currency of every amount.
  public var currency: Currency
  /// The zone dates without a scope of their own are read in.
  public var timezone: String
  /// The sites.
  public var plants: Rows<Plant>
  /// The legal entities.
  public var companies: Rows<Company>
  /// The legacy databases.
  public var databases: Rows<Database>
  /// The functionality.
  public var modules: Rows<Module>
  /// Which plant uses which module, sorted by module then plant, no pair twice.
  public var moduleUsage: [ModuleUsage]
  /// The connections.
  public var integrations: Rows<Integration>
  /// How things hang together.
  public var dependencies: Rows<Dependency>
  /// The copies of the system.
  public var environments: Rows<Environment>
  /// The target platform.
  public var pools: Rows<Pool>
  /// Who works.
  public var teams: Rows<Team>
  /// Who signs.
  public var people: Rows<Person>
  /// The price book.
  public var prices: Rows<Price>
  /// The exchange rates used.
  public var rates: Rows<ExchangeRate>
  /// What may go wrong.
  public var risks: Rows<Risk>
  /// What was proven.
  public var evidence: Rows<Evidence>
  /// What was tried.
  public var rehearsals: Rows<Rehearsal>
  /// The blanks and what stands in for them, by place.
  public var assumptions: [Assumption]

  /// An empty landscape.
  public init(name: String, currency: Currency, timezone: String) {
    self.name = name
    self.currency = currency
    self.timezone = timezone
    plants = Rows()
    companies = Rows()
    databases = Rows()
    modules = Rows()
    moduleUsage = []
    integrations = Rows()
    dependencies = Rows()
    environments = Rows()
    pools = Rows()
    teams = Rows()
    people = Rows()
    prices = Rows()
    rates = Rows()
    risks = Rows()
    evidence = Rows()
    rehearsals = Rows()
    assumptions = []
  }

  /// The identifier of a referenced asset.
  public func id(of asset: AssetReference) -> Identifier {
    switch asset {
    case .plant(let index): plants[index].id
    case .company(let index): companies[index].id
    case .database(let index): databases[index].id
    case .module(let index): modules[index].id
    case .integration(let index): integrations[index].id
    case .unlistedModule(let id): id
    }
  }
}
