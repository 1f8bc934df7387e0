public import WaveCore

/// A reference to an asset of any table.
public enum AssetReference: Hashable, Sendable {
  case plant(Index<Plant>)
  case company(Index<Company>)
  case database(Index<Database>)
  case module(Index<Module>)
  case integration(Index<Integration>)

  /// A module that no table lists, such as a core module: normal, not an error.
  case unlistedModule(Identifier)

  /// The kind of asset as tables and messages call it.
  public var kindName: String {
    switch self {
    case .plant: "plant"
    case .company: "company"
    case .database: "database"
    case .module, .unlistedModule: "module"
    case .integration: "integration"
    }
  }
}

/// What a risk hits.
public enum RiskScope: Hashable, Sendable {
  /// Everything.
  case all
  /// One asset.
  case asset(AssetReference)
  /// All modules of a kind.
  case modules(ModuleKind)
  /// All integrations of a kind.
  case integrations(IntegrationKind)
}

/// What a risk changes when it happens: low, likely and high.
public enum RiskImpact: Hashable, Sendable {
  /// Preparation takes longer, by elapsed time.
  case delay(low: Minutes, likely: Minutes, high: Minutes)
  /// Money is spent.
  case cost(low: Money, likely: Money, high: Money)
  /// Durations are multiplied.
  case durationFactor(low: Double, likely: Double, high: Double)
  /// The cutover is rolled back; the spans are the time lost.
  case rollback(low: Minutes, likely: Minutes, high: Minutes)
}
