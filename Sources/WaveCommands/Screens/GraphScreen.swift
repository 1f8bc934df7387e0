import WaveCore
import WaveLandscape
import WaveWorkspace

/// A dependency graph on one screen: groups, hubs, and what hangs on an asset.
struct GraphScreen {
  var graph: GraphOutcome

  /// The screen.
  var text: String {
    let blocks = graph.asset == nil ? [headline, groups, hubs] : [headline, company, radius]
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var headline: String {
    let landscape = graph.landscape
    return "\(landscape.name): \(Figures.count(graph.graph.nodes.count, "asset")), "
      + "\(Figures.count(graph.graph.edges.count, "edge")), "
      + Figures.count(graph.groups.count, "move group")
  }

  private var groups: String {
    var table = TextTable([
      ("Group", .left), ("Plants", .left), ("Databases", .left), ("Integrations", .right),
      ("Joined by", .left),
    ])
    let landscape = graph.landscape
    for group in graph.groups {
      let kinds = Set(group.reasons.map(\.kind)).subtracting([.serves]).map(\.rawValue).sorted()
      table.rows.append([
        group.id.text, Figures.list(group.plants.map { landscape.plants[$0].id.text }),
        Figures.list(group.databases.map { landscape.databases[$0].id.text }),
        String(group.integrations.count),
        kinds.joined(separator: ", ").replacing("_", with: " "),
      ])
    }
    return table.text
  }

  private var hubs: String {
    var table = TextTable([("Hub", .left), ("Neighbours", .right), ("Hang on it", .right)])
    for hub in graph.hubs {
      table.rows.append([hub.id.text, String(hub.degree), String(hub.blastRadius)])
    }
    return table.text
  }

  private var company: String {
    guard let asset = graph.asset else { return "" }
    let groups = graph.groups.filter { group in
      graph.members(of: group).contains { $0.text == asset }
    }
    return groups.map { group in
      "\(asset) cuts over with group \(group.id): "
        + graph.members(of: group).map(\.text).joined(separator: ", ")
    }.joined(separator: "\n")
  }

  private var radius: String {
    guard let asset = graph.asset, let radius = graph.blastRadius else { return "" }
    let names = radius.map(\.text).joined(separator: ", ")
    return radius.isEmpty
      ? "nothing hangs on \(asset)" : "on \(asset) hang \(radius.count): \(names)"
  }
}
