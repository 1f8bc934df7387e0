import WaveCore
import WaveLandscape

extension RowReader {
  /// The uses that a row of `module_usage.csv` stands for, one per plant.
  func moduleUses(plants: PlantsByDatabase) -> [ModuleUsage] {
    guard let module = index("module_id", in: .modules, of: Module.self) else { return [] }
    let columns = ["plant_id", "database_id"].filter { text($0) != nil }
    guard !columns.isEmpty else {
      add("INV040", "plant_id", "the row says which module, and not where it is used")
      return []
    }
    var users: Set<Index<Plant>> = []
    for column in columns {
      for id in words(column) {
        if id == "*" {
          users.formUnion(plants.all)
        } else if let entry = resolve(id, column, in: [.plants, .databases]) {
          let isPlant = entry.table == .plants
          users.formUnion(isPlant ? [Index(entry.row)] : plants.of(Index(entry.row)))
        }
      }
    }
    return users.sorted().map { ModuleUsage(module: module, plant: $0, row: span) }
  }
}

/// The plants of each database.
struct PlantsByDatabase {
  /// Every plant in the order of its row.
  let all: [Index<Plant>]
  private var byDatabase: [Index<Database>: [Index<Plant>]] = [:]

  /// The plants of a landscape by their database.
  init(_ plants: Rows<Plant>) {
    all = plants.indices
    for plant in all {
      guard let database = plants[plant].database else { continue }
      byDatabase[database, default: []].append(plant)
    }
  }

  /// The plants that run on a database.
  func of(_ database: Index<Database>) -> [Index<Plant>] { byDatabase[database] ?? [] }
}
