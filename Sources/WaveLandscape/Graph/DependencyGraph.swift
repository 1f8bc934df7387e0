public import WaveCore

/// All assets and what each needs, in compressed rows.
///
/// An edge leads from what needs to what is needed. Nodes are plants, companies, databases, modules
/// and integrations by row, then modules that no table lists, by identifier.
public struct DependencyGraph: Sendable {
  /// The assets.
  public let nodes: Rows<AssetNode>
  /// Every edge, by the number that `outgoing` and `incoming` give it.
  public let edges: [DependencyEdge]
  /// The edges by the node that needs.
  public let outgoing: CompressedRows
  /// The edges by the node that is needed, turned round.
  public let incoming: CompressedRows
  /// The edges by which things fall with what they need, by the node that is needed, turned round:
  /// all but `apart` and `talks_to`, with `together` in both directions.
  let fallout: CompressedRows

  private let list: NodeList

  /// The graph of a landscape.
  ///
  /// - Complexity: O(*n* + *m*), and O(*u* log *u*) for *u* modules that no table lists.
  public init(_ landscape: Landscape) {
    var list = NodeList(landscape)
    list.addUnlisted(in: landscape.dependencies.elements)
    var builder = EdgeList(list)
    builder.addDependencies(of: landscape)
    builder.addFacts(of: landscape)
    nodes = Rows(list.nodes)
    self.list = list
    edges = builder.edges
    outgoing = CompressedRows(
      nodeCount: list.nodes.count, sources: edges.map(\.from.rawValue),
      targets: edges.map(\.to.rawValue))
    incoming = outgoing.reversed()
    let falling = edges.filter { $0.kind.carriesFailure }
    let both = falling.filter { $0.kind == .together }
    fallout = CompressedRows(
      nodeCount: list.nodes.count,
      sources: falling.map(\.to.rawValue) + both.map(\.from.rawValue),
      targets: falling.map(\.from.rawValue) + both.map(\.to.rawValue))
  }

  /// The node of an asset; nil for an unlisted module that no row names.
  public func node(of asset: AssetReference) -> Index<AssetNode>? {
    list.node(of: asset).map { Index($0) }
  }

  /// How many edges touch a node.
  public func degree(of node: Index<AssetNode>) -> Int {
    outgoing.places(from: node.offset).count + incoming.places(from: node.offset).count
  }
}

/// An asset as a node of the dependency graph.
public struct AssetNode: Hashable, Sendable {
  /// The asset.
  public var asset: AssetReference
  /// Its identifier.
  public var id: Identifier
}

/// An edge of the dependency graph, with the row it comes from.
public struct DependencyEdge: Hashable, Sendable {
  /// What needs.
  public var from: Index<AssetNode>
  /// What is needed.
  public var to: Index<AssetNode>
  /// How.
  public var kind: Kind
  /// The row that says so.
  public var row: SourceSpan

  /// How one asset needs another.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case requires, together, apart
    case talksTo = "talks_to"
    /// A plant uses a module.
    case uses
    /// A plant runs on a database.
    case runsOn = "runs_on"
    /// A plant belongs to a company, or a company to its parent.
    case belongsTo = "belongs_to"
    /// A plant works through an integration.
    case connects

    /// Whether what needs falls with what is needed; a bridge or a distance does not carry that.
    public var carriesFailure: Bool { self != .apart && self != .talksTo }
  }
}
