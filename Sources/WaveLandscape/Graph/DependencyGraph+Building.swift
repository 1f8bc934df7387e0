import WaveCore

/// The nodes of a dependency graph while it is built.
struct NodeList: Sendable {
  /// The nodes so far.
  private(set) var nodes: [AssetNode] = []
  private var first: [AssetKind: Int] = [:]
  private var unlisted: [Identifier: Int] = [:]

  /// The listed assets of a landscape.
  init(_ landscape: Landscape) {
    add(.plant, landscape.plants.indices.map { (.plant($0), landscape.plants[$0].id) })
    add(.company, landscape.companies.indices.map { (.company($0), landscape.companies[$0].id) })
    add(
      .database, landscape.databases.indices.map { (.database($0), landscape.databases[$0].id) })
    add(.module, landscape.modules.indices.map { (.module($0), landscape.modules[$0].id) })
    add(
      .integration,
      landscape.integrations.indices.map { (.integration($0), landscape.integrations[$0].id) })
  }

  /// Adds the modules that only rows of dependencies name.
  mutating func addUnlisted(in dependencies: [Dependency]) {
    var names: Set<Identifier> = []
    for dependency in dependencies {
      for end in [dependency.from, dependency.to] {
        if case .unlistedModule(let id) = end { names.insert(id) }
      }
    }
    for id in names.sorted() {
      unlisted[id] = nodes.count
      nodes.append(AssetNode(asset: .unlistedModule(id), id: id))
    }
  }

  /// The number of an asset.
  func node(of asset: AssetReference) -> Int? {
    switch asset {
    case .plant(let row): (first[.plant] ?? 0) + row.offset
    case .company(let row): (first[.company] ?? 0) + row.offset
    case .database(let row): (first[.database] ?? 0) + row.offset
    case .module(let row): (first[.module] ?? 0) + row.offset
    case .integration(let row): (first[.integration] ?? 0) + row.offset
    case .unlistedModule(let id): unlisted[id]
    }
  }

  private mutating func add(_ kind: AssetKind, _ assets: [(AssetReference, Identifier)]) {
    first[kind] = nodes.count
    nodes += assets.map { AssetNode(asset: $0.0, id: $0.1) }
  }
}

/// The edges of a dependency graph while it is built.
struct EdgeList {
  /// The edges so far.
  private(set) var edges: [DependencyEdge] = []

  private let nodes: NodeList

  /// No edges among those nodes.
  init(_ nodes: NodeList) { self.nodes = nodes }

  /// Adds the rows of `dependencies.csv`.
  mutating func addDependencies(of landscape: Landscape) {
    for dependency in landscape.dependencies {
      add(dependency.from, dependency.to, Self.kind(dependency.kind), dependency.row)
    }
  }

  /// Adds what other tables say: module usage, databases, companies and integrations of plants.
  mutating func addFacts(of landscape: Landscape) {
    for usage in landscape.moduleUsage {
      add(.plant(usage.plant), .module(usage.module), .uses, usage.row)
    }
    for (row, plant) in landscape.plants.enumerated() {
      if let database = plant.database {
        add(.plant(Index(row)), .database(database), .runsOn, plant.row)
      }
      if let company = plant.company {
        add(.plant(Index(row)), .company(company), .belongsTo, plant.row)
      }
    }
    for (row, company) in landscape.companies.enumerated() {
      guard let parent = company.parent else { continue }
      add(.company(Index(row)), .company(parent), .belongsTo, company.row)
    }
    for (row, integration) in landscape.integrations.enumerated() {
      for plant in integration.plants {
        add(.plant(plant), .integration(Index(row)), .connects, integration.row)
      }
    }
  }

  private mutating func add(
    _ from: AssetReference, _ to: AssetReference, _ kind: DependencyEdge.Kind, _ row: SourceSpan
  ) {
    guard let from = nodes.node(of: from), let to = nodes.node(of: to) else { return }
    edges.append(DependencyEdge(from: Index(from), to: Index(to), kind: kind, row: row))
  }

  private static func kind(_ kind: DependencyKind) -> DependencyEdge.Kind {
    switch kind {
    case .requires: .requires
    case .together: .together
    case .apart: .apart
    case .talksTo: .talksTo
    }
  }
}
