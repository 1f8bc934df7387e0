import WaveCore

extension Grouping {
  /// Warns of rows about a database that is split by plant, which is never switched.
  mutating func noteRowsWithoutEffect() {
    for dependency in landscape.dependencies {
      for end in [dependency.from, dependency.to] {
        guard case .database(let index) = end, nodes.node(end) == nil,
          landscape.databases[index].split == .byPlant
        else { continue }
        findings.append(
          GraphFindings.withoutEffect(dependency, database: landscape.databases[index].id))
      }
    }
  }

  /// Says where an integration alone makes one cutover of several.
  mutating func noteUnbridgeable() {
    var joined = DisjointSets(count: nodes.count)
    for (reason, ends) in zip(reasons, reasonEnds) where reason.kind != .unbridgeable {
      joined.join(ends.first, ends.second)
    }
    for (row, integration) in landscape.integrations.enumerated() {
      let node = nodes.node(Index<Integration>(row))
      guard isWhole[node], integration.repoint == .withPlant, !integration.perPlant.value,
        !integration.bridgeable.value
      else { continue }
      let plants = plantNodes(of: integration)
      guard let first = plants.first.map({ joined.root(of: $0) }),
        plants.contains(where: { joined.root(of: $0) != first })
      else { continue }
      findings.append(GraphFindings.unbridgeable(integration, plants: plants.map { id($0) }))
    }
  }
}
