import WaveCore
import WaveLandscape

/// A database, or the share of one, that a group carries over.
struct DatabaseLoad: Hashable, Sendable {
  /// The database.
  var database: Index<Database>
  /// The plants that leave it with the group, by row.
  var plants: [Index<Plant>]
  /// The share of its data that is carried over, 0…1: 1 where it is switched whole, else the
  /// plants' share of the named users of all that have yet to leave it.
  var share: Double
  /// Whether the database is switched whole.
  var isWhole: Bool

  /// The loads of each group, each by database row.
  static func byGroup(
    _ landscape: Landscape, _ groups: Rows<MoveGroup>, _ groupOfPlant: [Index<MoveGroup>?]
  ) -> [[DatabaseLoad]] {
    let users = usersByDatabase(landscape, groupOfPlant)
    return groups.map { group in
      var loads: [DatabaseLoad] = group.databases.map {
        DatabaseLoad(database: $0, plants: [], share: 1, isWhole: true)
      }
      for plant in group.plants {
        guard let database = landscape.plants[plant].database else { continue }
        if let place = loads.firstIndex(where: { $0.database == database }) {
          loads[place].plants.append(plant)
        } else {
          loads.append(
            DatabaseLoad(database: database, plants: [plant], share: 0, isWhole: false))
        }
      }
      for place in loads.indices where !loads[place].isWhole {
        let own = loads[place].plants.reduce(0) { $0 + weight(landscape.plants[$1]) }
        loads[place].share = own / max(1, users[loads[place].database.offset])
      }
      return loads.sorted { $0.database < $1.database }
    }
  }

  /// The weight of a plant in a shared database: its named users, at least one.
  static func weight(_ plant: Plant) -> Double { Double(max(1, plant.namedUsers.value)) }

  private static func usersByDatabase(
    _ landscape: Landscape, _ groupOfPlant: [Index<MoveGroup>?]
  ) -> [Double] {
    var users = [Double](repeating: 0, count: landscape.databases.count)
    for plant in landscape.plants.indices where groupOfPlant[plant.offset] != nil {
      guard let database = landscape.plants[plant].database else { continue }
      users[database.offset] += weight(landscape.plants[plant])
    }
    return users
  }
}
