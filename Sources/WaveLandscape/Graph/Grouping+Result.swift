import WaveCore

extension Grouping {
  /// The groups found, with all findings by place.
  mutating func moveGroups(beside others: [Finding]) -> MoveGroups {
    var groupOfRoot = [Int](repeating: -1, count: nodes.count)
    var groups: [MoveGroup] = []
    for node in 0..<nodes.count where isWhole[node] {
      let root = sets.root(of: node)
      if groupOfRoot[root] < 0 {
        groupOfRoot[root] = groups.count
        groups.append(
          MoveGroup(id: "", plants: [], databases: [], integrations: [], reasons: []))
      }
      switch nodes.asset(node) {
      case .plant(let plant): groups[groupOfRoot[root]].plants.append(plant)
      case .database(let database): groups[groupOfRoot[root]].databases.append(database)
      default: break
      }
    }
    addIntegrations(to: &groups, groupOfRoot)
    for place in groups.indices { groups[place].id = name(of: groups[place]) }
    let order = groups.indices.sorted { groups[$0].id < groups[$1].id }
    var place = [Int](repeating: 0, count: groups.count)
    for (new, old) in order.enumerated() { place[old] = new }
    return result(
      order.map { groups[$0] }, indexOfRoot: groupOfRoot.map { $0 < 0 ? nil : place[$0] },
      findings: distinct((findings + others).sorted()))
  }
}

extension Grouping {
  private func distinct(_ sorted: [Finding]) -> [Finding] {
    var distinct: [Finding] = []
    for finding in sorted where finding != distinct.last { distinct.append(finding) }
    return distinct
  }

  private mutating func addIntegrations(to groups: inout [MoveGroup], _ groupOfRoot: [Int]) {
    for (row, integration) in landscape.integrations.enumerated() {
      let index = Index<Integration>(row)
      let node = nodes.node(index)
      guard nodes.isActive[node] else { continue }
      let joined = isWhole[node] ? [sets.root(of: node)] : []
      let served = integration.repoint == .withPlant ? sets(of: node) : joined
      for set in served where groupOfRoot[set] >= 0 {
        groups[groupOfRoot[set]].integrations.append(index)
      }
      guard !isWhole[node], integration.repoint == .withPlant else { continue }
      for plant in plantNodes(of: integration) {
        groups[groupOfRoot[sets.root(of: plant)]].reasons.append(
          JoinReason(
            kind: .serves, first: integration.id, second: id(plant), row: integration.row))
      }
    }
    for (reason, ends) in zip(reasons, reasonEnds) {
      groups[groupOfRoot[sets.root(of: ends.first)]].reasons.append(reason)
    }
    for place in groups.indices {
      groups[place].reasons.sort {
        ($0.row, $0.kind.rawValue, $0.first, $0.second)
          < ($1.row, $1.kind.rawValue, $1.first, $1.second)
      }
    }
  }

  /// The first identifier of its databases, else of its plants, else of its integrations; by name
  /// and not by row, so that sorting a file changes nothing.
  private func name(of group: MoveGroup) -> Identifier {
    group.databases.map { landscape.databases[$0].id }.min()
      ?? group.plants.map { landscape.plants[$0].id }.min()
      ?? group.integrations.map { landscape.integrations[$0].id }.min() ?? ""
  }

  private mutating func result(
    _ groups: [MoveGroup], indexOfRoot: [Int?], findings: [Finding]
  ) -> MoveGroups {
    var byNode: [[Index<MoveGroup>]] = []
    for node in 0..<nodes.count {
      let roots = nodes.isActive[node] ? sets(of: node) : []
      byNode.append(roots.compactMap { indexOfRoot[$0].map { Index($0) } }.sorted())
    }
    return MoveGroups(
      groups: Rows(groups), findings: findings, merged: cycles,
      plantGroups: landscape.plants.indices.map { byNode[nodes.node($0)].first },
      databaseGroups: landscape.databases.indices.map { byNode[nodes.node($0)].first },
      integrationGroups: landscape.integrations.indices.map { byNode[nodes.node($0)] })
  }
}
