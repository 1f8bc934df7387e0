import WaveCore
import WaveLandscape
import WaveScenario

/// Which groups each asset cuts over with.
struct MemberBook: Sendable {
  /// The group of each plant, by plant row; nil where it does not move.
  let groupOfPlant: [Index<MoveGroup>?]

  private let byName: [Identifier: [Index<MoveGroup>]]
  private let landscape: Landscape

  /// The members of a scenario's groups.
  init(_ scenario: Scenario) {
    landscape = scenario.landscape
    var groupOfPlant = [Index<MoveGroup>?](repeating: nil, count: landscape.plants.count)
    var byName: [Identifier: Set<Index<MoveGroup>>] = [:]
    for group in scenario.groups.indices {
      let members = scenario.groups[group]
      byName[members.id, default: []].insert(group)
      for plant in members.plants {
        groupOfPlant[plant.offset] = group
        byName[landscape.plants[plant].id, default: []].insert(group)
        if let database = landscape.plants[plant].database {
          byName[landscape.databases[database].id, default: []].insert(group)
        }
      }
      for database in members.databases {
        byName[landscape.databases[database].id, default: []].insert(group)
      }
      for integration in members.integrations {
        byName[landscape.integrations[integration].id, default: []].insert(group)
      }
    }
    for integration in landscape.integrations {
      for plant in integration.plants {
        guard let group = groupOfPlant[plant.offset] else { continue }
        byName[integration.id, default: []].insert(group)
      }
    }
    self.groupOfPlant = groupOfPlant
    self.byName = byName.mapValues { $0.sorted() }
  }

  /// The groups that a name stands for: of an asset, or a group itself; none where none moves.
  func groups(named name: Identifier) -> [Index<MoveGroup>] { byName[name] ?? [] }

  /// The groups that an asset of a dependency row moves with.
  func groups(of asset: AssetReference) -> [Index<MoveGroup>] {
    switch asset {
    case .plant, .database, .integration: groups(named: landscape.id(of: asset))
    case .company, .module, .unlistedModule: []
    }
  }
}
