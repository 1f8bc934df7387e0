public import WaveCore
public import WaveLandscape

/// Something that a scenario leaves open, with the ways in which it could be done.
public struct OpenDecision: Hashable, Sendable {
  /// The database, integration, plant, or for rehearsals a member of the group.
  public var asset: Identifier
  /// How it is done now.
  public var current: Decision.Choice
  /// How else it could be done.
  public var options: [Decision.Choice]
  /// The row that leaves it open.
  public var row: SourceSpan
}

extension Scenario {
  /// What is left open, in the order in which it is worth asking: databases, pools, re-pointing,
  /// rehearsals; each by identifier.
  ///
  /// - Parameter asked: the landscape as the user's files state it, before any decision.
  public func openDecisions(asked: Landscape) -> [OpenDecision] {
    openSplits(asked) + openPools + openRepoints(asked) + openRehearsals
  }

  private func openSplits(_ asked: Landscape) -> [OpenDecision] {
    zip(asked.databases, landscape.databases).filter { asked, now in
      asked.split == .open
        && landscape.plants.count { plant in
          plant.status == .planned && plant.database.map { landscape.databases[$0].id } == now.id
        } > 1
    }.map { _, now in
      let isSplit = now.split == .byPlant
      return OpenDecision(
        asset: now.id, current: .split(isSplit ? .byPlant : .together),
        options: [.split(isSplit ? .together : .byPlant)], row: now.row)
    }.sorted { $0.asset < $1.asset }
  }

  private var openPools: [OpenDecision] {
    guard settings.hosting.policy == .recommend else { return [] }
    return groups.flatMap(\.plants).compactMap { plant -> OpenDecision? in
      let row = landscape.plants[plant]
      let pools = poolLoad.choices[plant.offset].map { landscape.pools[$0.pool].id }
      guard row.hosting == nil, pools.count > 1, let first = pools.first else { return nil }
      return OpenDecision(
        asset: row.id, current: .pool(first),
        options: pools.dropFirst().map { .pool($0) }, row: row.row)
    }.sorted { $0.asset < $1.asset }
  }

  private func openRepoints(_ asked: Landscape) -> [OpenDecision] {
    let blank = Set(asked.assumptions.filter { $0.code == "DEF054" }.map(\.subject))
    return landscape.integrations.filter {
      blank.contains($0.id) && RepointPlan.isCarried($0)
    }.map { row in
      OpenDecision(
        asset: row.id, current: .repoint(row.repoint),
        options: Repoint.allCases.filter { $0 != row.repoint }.map { .repoint($0) }, row: row.row)
    }.sorted { $0.asset < $1.asset }
  }

  private var openRehearsals: [OpenDecision] {
    guard settings.cutover.rehearsals == nil else { return [] }
    return groups.indices.compactMap { group -> OpenDecision? in
      let count = activities.count { $0.kind == .rehearsal && $0.group == group }
      guard count > 0, let plant = groups[group].plants.first else { return nil }
      let others = [count - 1, count + 1].filter { (1...RehearsalRule.most).contains($0) }
      return OpenDecision(
        asset: landscape.plants[plant].id, current: .rehearsals(count),
        options: others.map { .rehearsals($0) }, row: settings.row("cutover.rehearsals"))
    }.sorted { $0.asset < $1.asset }
  }
}
