import WaveCore
import WaveLandscape

/// The interim interfaces a plan may have to pay, and the pairs it must keep apart.
struct BridgeBuilder: Sendable {
  /// The facts.
  let ground: Groundwork

  /// The bridges over `talks_to` rows and over integrations that serve several groups or whose
  /// counterpart moves at another time, in the order of their rows.
  func bridges(_ work: WorkBreakdown) -> [Bridge] {
    dependencyBridges + ground.landscape.integrations.indices.flatMap { bridges(over: $0, work) }
  }

  /// The pairs of groups that `apart` rows keep out of one wave.
  var exclusions: [Exclusion] {
    var result: [Exclusion] = []
    for dependency in ground.landscape.dependencies where dependency.kind == .apart {
      let second = ground.moves.groups(of: dependency.to)
      for group in ground.moves.groups(of: dependency.from) {
        for other in second where other != group {
          result.append(
            Exclusion(
              first: min(group, other), second: max(group, other), row: dependency.row))
        }
      }
    }
    return result
  }

  private var dependencyBridges: [Bridge] {
    ground.landscape.dependencies.compactMap { dependency in
      guard dependency.kind == .talksTo else { return nil }
      let ends = [dependency.from, dependency.to].flatMap(ground.moves.groups)
      let groups = Set(ends).sorted()
      guard groups.count > 1 else { return nil }
      let name =
        "\(ground.landscape.id(of: dependency.from).text)–"
        + ground.landscape.id(of: dependency.to).text
      return Bridge(
        id: Identifier(name), groups: groups, setupCost: dependency.bridgeSetupCost.value,
        costPerWeek: dependency.bridgeCostPerWeek.value,
        maxCoexistence: dependency.maxCoexistence, origin: .stated(dependency.row))
    }
  }

  private func bridges(over index: Index<Integration>, _ work: WorkBreakdown) -> [Bridge] {
    let integration = ground.landscape.integrations[index]
    let groups = ground.groupsOfIntegration[index.offset]
    let repoints = RepointPlan.activities(of: index, in: ground)
    if !repoints.isEmpty {
      return repoints.map { bridge(integration, groups: $0.groups, id: $0.id, work[$0.id]) }
    }
    guard groups.count > 1, !integration.perPlant.value, integration.bridgeable.value else {
      return []
    }
    return [bridge(integration, groups: groups, id: integration.id, nil)]
  }

  private func bridge(
    _ integration: Integration, groups: [Index<MoveGroup>], id: Identifier,
    _ repoint: Index<Activity>?
  ) -> Bridge {
    Bridge(
      id: repoint == nil ? integration.id : Identifier(id.text.replacing("repoint:", with: "")),
      groups: groups, repoint: repoint, setupCost: integration.bridgeSetupCost.value,
      costPerWeek: integration.bridgeCostPerWeek.value, maxCoexistence: nil,
      origin: .stated(integration.row))
  }
}
