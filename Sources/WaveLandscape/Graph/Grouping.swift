import WaveCore

/// The work of finding move groups: sets of nodes that grow as rows join them.
struct Grouping {
  let landscape: Landscape
  let nodes: GroupingNodes
  var sets: DisjointSets
  /// Whether each node belongs to one group only; an integration that is cut over plant by plant or
  /// bridged does not.
  var isWhole: [Bool]
  var reasons: [JoinReason] = []
  /// The nodes each reason joins, by reason.
  var reasonEnds: [(first: Int, second: Int)] = []
  var cycles: [DependencyCycle] = []
  var findings: [Finding] = []

  /// Every asset of a landscape in a set of its own.
  init(_ landscape: Landscape) {
    self.landscape = landscape
    nodes = GroupingNodes(landscape)
    sets = DisjointSets(count: nodes.count)
    isWhole = nodes.isActive
    for (row, integration) in landscape.integrations.enumerated()
    where !integration.plants.isEmpty {
      isWhole[nodes.node(Index<Integration>(row))] = false
    }
  }

  /// Joins a database that is not split with all its planned plants.
  mutating func joinSharedDatabases() {
    for (row, plant) in landscape.plants.enumerated() {
      guard let database = plant.database else { continue }
      let (first, second) = (nodes.node(Index<Plant>(row)), nodes.node(database))
      join(first, second, .sharedDatabase, row: plant.row)
    }
  }

  /// Joins an integration that can be neither split nor bridged with all the plants it serves.
  mutating func joinIntegrations() {
    for (row, integration) in landscape.integrations.enumerated() {
      guard integration.repoint == .withPlant, !integration.perPlant.value,
        !integration.bridgeable.value
      else { continue }
      let node = nodes.node(Index<Integration>(row))
      let plants = plantNodes(of: integration)
      for plant in plants {
        join(node, plant, plants.count > 1 ? .unbridgeable : .serves, row: integration.row)
        isWhole[node] = true
      }
    }
  }

  /// Joins what `together` rows join.
  mutating func joinTogetherRows() {
    for dependency in landscape.dependencies where dependency.kind == .together {
      guard let first = nodes.node(dependency.from), let second = nodes.node(dependency.to)
      else { continue }
      join(first, second, .together, row: dependency.row)
      isWhole[first] = true
      isWhole[second] = true
    }
  }

  /// Adds a reason why two nodes that take part cut over at one event.
  mutating func join(_ first: Int, _ second: Int, _ kind: JoinReason.Kind, row: SourceSpan) {
    guard nodes.isActive[first], nodes.isActive[second] else { return }
    sets.join(first, second)
    reasons.append(JoinReason(kind: kind, first: id(first), second: id(second), row: row))
    reasonEnds.append((first, second))
  }

  /// The sets a node belongs to, in order: one for a whole node, else those of the plants served.
  mutating func sets(of node: Int) -> [Int] {
    var found: [Int] = isWhole[node] ? [sets.root(of: node)] : []
    if case .integration(let integration) = nodes.asset(node) {
      for plant in plantNodes(of: landscape.integrations[integration]) {
        let root = sets.root(of: plant)
        if !found.contains(root) { found.append(root) }
      }
    }
    return found.sorted()
  }

  /// The sets an asset belongs to; none where it does not take part.
  mutating func sets(of asset: AssetReference) -> [Int] {
    nodes.node(asset).map { sets(of: $0) } ?? []
  }

  /// The planned plants an integration serves.
  func plantNodes(of integration: Integration) -> [Int] {
    integration.plants.map { nodes.node($0) }.filter { nodes.isActive[$0] }
  }

  /// The identifier of a node.
  func id(_ node: Int) -> Identifier { landscape.id(of: nodes.asset(node)) }
}
