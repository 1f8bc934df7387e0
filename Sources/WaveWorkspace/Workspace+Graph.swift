public import WaveCore
public import WaveLandscape

extension Workspace {
  /// The dependency graph of an inventory: groups, cycles, hubs, and what hangs on an asset.
  ///
  /// - Throws: `WorkspaceFailure.findings` where the inventory has errors, `.unreadable` where
  ///   there is no such folder, or no such asset in it.
  public func graph(inventory path: String, asset: String?) throws(WorkspaceFailure)
    -> GraphOutcome
  {
    let (landscape, _) = try landscape(at: path)
    let graph = DependencyGraph(landscape)
    let derived = MoveGroups.derive(from: landscape)
    var radius: [Identifier]?
    if let asset {
      guard let node = graph.nodes.first(where: { $0.id.text == asset }) else {
        throw .unreadable(
          "no asset of '\(path)' is called '\(asset)'"
            + Self.hint(for: asset, among: graph.nodes.map(\.id.text)))
      }
      radius = graph.blastRadius(of: node.asset).map(landscape.id(of:)).sorted()
    }
    return GraphOutcome(
      landscape: landscape, graph: graph, groups: derived.groups.elements,
      hubs: graph.hubs(10), asset: asset, blastRadius: radius,
      findings: derived.findings.sorted())
  }
}

/// The dependency graph of an inventory, for faces.
public struct GraphOutcome: Sendable {
  /// The landscape.
  public let landscape: Landscape
  /// The graph.
  public let graph: DependencyGraph
  /// The move groups.
  public let groups: [MoveGroup]
  /// The assets on which most hangs.
  public let hubs: [DependencyGraph.Hub]
  /// The asset asked for.
  public let asset: String?
  /// What hangs on it, directly or not, by identifier.
  public let blastRadius: [Identifier]?
  /// Cycles and other findings of the graph.
  public let findings: [Finding]

  /// Whether a cycle makes any plan impossible.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// The members of a group, by kind and row.
  public func members(of group: MoveGroup) -> [Identifier] {
    group.databases.map { landscape.databases[$0].id }
      + group.plants.map { landscape.plants[$0].id }
      + group.integrations.map { landscape.integrations[$0].id }
  }
}
