import WaveCore

/// Plants, databases and integrations as numbers from 0, in that order, and which take part.
struct GroupingNodes {
  /// How many there are.
  let count: Int
  /// Whether each takes part: planned plants, databases that are switched, integrations in use.
  let isActive: [Bool]

  private let plantCount: Int
  private let databaseCount: Int

  /// The nodes of a landscape.
  ///
  /// A database that is split by plant is not switched; it ends when its last plant has left. What
  /// serves only plants that do not move does not move either.
  init(_ landscape: Landscape) {
    plantCount = landscape.plants.count
    databaseCount = landscape.databases.count
    count = plantCount + databaseCount + landscape.integrations.count
    var isKnown = [Bool](repeating: false, count: databaseCount)
    var moves = isKnown
    for plant in landscape.plants {
      guard let database = plant.database else { continue }
      isKnown[database.offset] = true
      if plant.status == .planned { moves[database.offset] = true }
    }
    var isActive = landscape.plants.map { $0.status == .planned }
    for (place, database) in landscape.databases.enumerated() {
      isActive.append(
        isKnown[place] ? moves[place] && database.split != .byPlant : true)
    }
    for integration in landscape.integrations {
      isActive.append(
        integration.plants.isEmpty
          || integration.plants.contains { landscape.plants[$0].status == .planned })
    }
    self.isActive = isActive
  }

  /// The number of a plant.
  func node(_ plant: Index<Plant>) -> Int { plant.offset }

  /// The number of a database.
  func node(_ database: Index<Database>) -> Int { plantCount + database.offset }

  /// The number of an integration.
  func node(_ integration: Index<Integration>) -> Int {
    plantCount + databaseCount + integration.offset
  }

  /// The number of an asset that takes part in cutovers; nil for any other.
  func node(_ asset: AssetReference) -> Int? {
    let node: Int
    switch asset {
    case .plant(let plant): node = self.node(plant)
    case .database(let database): node = self.node(database)
    case .integration(let integration): node = self.node(integration)
    case .company, .module, .unlistedModule: return nil
    }
    return isActive[node] ? node : nil
  }

  /// The asset with a number.
  func asset(_ node: Int) -> AssetReference {
    if node < plantCount { return .plant(Index(node)) }
    if node < plantCount + databaseCount { return .database(Index(node - plantCount)) }
    return .integration(Index(node - plantCount - databaseCount))
  }
}
