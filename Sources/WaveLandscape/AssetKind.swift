/// The kinds of things that depend on each other.
public enum AssetKind: String, CaseIterable, Sendable, Codable {
  case plant, company, database, module, integration
}

extension AssetReference {
  /// The kind of asset referred to.
  public var kind: AssetKind {
    switch self {
    case .plant: .plant
    case .company: .company
    case .database: .database
    case .module, .unlistedModule: .module
    case .integration: .integration
    }
  }
}
