import WaveCore
import WaveLandscape

/// Which group each asset moves with.
struct GroupMembers {
  /// The group of each plant, by plant row; nil where it does not move.
  let groupOfPlant: [Index<MoveGroup>?]

  private let scenario: Scenario
  private let groupsOfDatabase: [Set<Index<MoveGroup>>]
  private let groupsOfIntegration: [Set<Index<MoveGroup>>]
  private let assets: [Identifier: AssetReference]

  /// The members of a scenario's groups.
  init(_ scenario: Scenario) {
    let landscape = scenario.landscape
    var groupOfPlant = [Index<MoveGroup>?](repeating: nil, count: landscape.plants.count)
    var ofDatabase = [Set<Index<MoveGroup>>](repeating: [], count: landscape.databases.count)
    var ofIntegration = [Set<Index<MoveGroup>>](
      repeating: [], count: landscape.integrations.count)
    for group in scenario.groups.indices {
      let members = scenario.groups[group]
      for plant in members.plants {
        groupOfPlant[plant.offset] = group
        if let database = landscape.plants[plant].database {
          ofDatabase[database.offset].insert(group)
        }
      }
      for database in members.databases { ofDatabase[database.offset].insert(group) }
      for integration in members.integrations { ofIntegration[integration.offset].insert(group) }
    }
    for integration in landscape.integrations.indices {
      let served = landscape.integrations[integration].plants
      ofIntegration[integration.offset].formUnion(served.compactMap { groupOfPlant[$0.offset] })
    }
    self.scenario = scenario
    self.groupOfPlant = groupOfPlant
    groupsOfDatabase = ofDatabase
    groupsOfIntegration = ofIntegration
    assets = Self.assets(landscape)
  }

  /// The groups an asset moves with, in order; none where it does not move.
  func groups(of asset: AssetReference) -> [Index<MoveGroup>] {
    switch asset {
    case .plant(let plant): groupOfPlant[plant.offset].map { [$0] } ?? []
    case .database(let database): groupsOfDatabase[database.offset].sorted()
    case .integration(let integration): groupsOfIntegration[integration.offset].sorted()
    case .company, .module, .unlistedModule: []
    }
  }

  /// The groups that a name stands for: of an asset, or a group itself.
  func groups(named name: Identifier) -> [Index<MoveGroup>] {
    if let asset = assets[name] { return groups(of: asset) }
    return scenario.groups.indices.filter { scenario.groups[$0].id == name }
  }

  /// The row that stands for a group as a whole: its first plant's, database's or integration's.
  func row(of group: Index<MoveGroup>) -> SourceSpan {
    let (landscape, members) = (scenario.landscape, scenario.groups[group])
    if let plant = members.plants.first { return landscape.plants[plant].row }
    if let database = members.databases.first { return landscape.databases[database].row }
    if let first = members.integrations.first { return landscape.integrations[first].row }
    return scenario.settings.file
  }

  private static func assets(_ landscape: Landscape) -> [Identifier: AssetReference] {
    var assets: [Identifier: AssetReference] = [:]
    for plant in landscape.plants.indices { assets[landscape.plants[plant].id] = .plant(plant) }
    for database in landscape.databases.indices {
      assets[landscape.databases[database].id] = .database(database)
    }
    for integration in landscape.integrations.indices {
      assets[landscape.integrations[integration].id] = .integration(integration)
    }
    return assets
  }
}
