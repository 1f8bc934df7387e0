import WaveCore
import WaveLandscape

extension GraphOutcome {
  /// The move groups and what connects them, for Graphviz.
  public func dot() -> String {
    let nodes = groups.map { "  \(Self.quoted($0.id.text)) [label=\(Self.quoted(label(of: $0)))];" }
    let edges = groupEdges.map { edge in
      "  \(Self.quoted(edge.from)) -> \(Self.quoted(edge.to)) [label=\(Self.quoted(edge.kind))];"
    }
    return (["digraph waveplan {", "  rankdir=LR; node [shape=box];"] + nodes + edges + ["}"])
      .joined(separator: "\n")
  }

  /// The move groups and what connects them, for Mermaid.
  public func mermaid() -> String {
    let names = Dictionary(
      uniqueKeysWithValues: groups.enumerated().map { ($1.id.text, "g\($0)") })
    let nodes = groups.map { group in
      let label = label(of: group).replacing("\"", with: "#quot;")
      return "  \(names[group.id.text] ?? "")[\"\(label)\"]"
    }
    let edges = groupEdges.map { edge in
      "  \(names[edge.from] ?? "") -- \(edge.kind) --> \(names[edge.to] ?? "")"
    }
    return (["flowchart LR"] + nodes + edges).joined(separator: "\n")
  }

  /// The groups, hubs and radius as JSON.
  ///
  /// - Throws: `EncodingError` where it cannot be written.
  public func json() throws -> [UInt8] {
    try Workspace.json(
      GraphRecord(
        groups: groups.map { group in
          GraphRecord.Group(id: group.id.text, members: members(of: group).map(\.text))
        },
        edges: groupEdges,
        hubs: hubs.map { GraphRecord.Hub(id: $0.id.text, dependents: $0.blastRadius) },
        asset: asset, blastRadius: blastRadius?.map(\.text), findings: findings))
  }

  /// Every order or bridge between two groups, once, by names.
  var groupEdges: [GroupEdge] {
    var groupOf: [AssetReference: String] = [:]
    for group in groups {
      for plant in group.plants { groupOf[.plant(plant)] = group.id.text }
      for database in group.databases { groupOf[.database(database)] = group.id.text }
      for integration in group.integrations {
        groupOf[.integration(integration)] = group.id.text
      }
    }
    let edges = landscape.dependencies.compactMap { row -> GroupEdge? in
      guard let from = groupOf[row.from], let to = groupOf[row.to], from != to else { return nil }
      return GroupEdge(from: from, to: to, kind: row.kind.rawValue)
    }
    return Set(edges).sorted { ($0.from, $0.to, $0.kind) < ($1.from, $1.to, $1.kind) }
  }

  private func label(of group: MoveGroup) -> String {
    let plants = group.plants.map { landscape.plants[$0].id.text }
    return plants.isEmpty ? group.id.text : "\(group.id.text): \(plants.joined(separator: ", "))"
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

/// A connection between two move groups.
public struct GroupEdge: Hashable, Sendable, Codable {
  /// The group that needs.
  public var from: String
  /// The group needed.
  public var to: String
  /// How: the dependency's kind.
  public var kind: String
}

/// A graph as JSON has it.
struct GraphRecord: Codable {
  struct Group: Codable {
    var id: String
    var members: [String]
  }
  struct Hub: Codable {
    var id: String
    var dependents: Int
  }
  var groups: [Group]
  var edges: [GroupEdge]
  var hubs: [Hub]
  var asset: String?
  var blastRadius: [String]?
  var findings: [Finding]
}
