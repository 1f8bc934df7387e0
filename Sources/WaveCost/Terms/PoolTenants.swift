import WaveCore
import WaveLandscape
import WaveScenario

/// Who is expected in each pool: the plants that would rather be there than anywhere else.
struct PoolTenants {
  /// The demand of all expected tenants, by pool row, before growth.
  let demands: [PoolDemand]
  /// The pool each plant would rather be in, by plant row, as a pool row; nil where it has none.
  let favourites: [Int?]

  /// The tenants of a scenario's pools; retired plants take no part.
  init(_ scenario: Scenario) {
    let load = scenario.poolLoad
    var demands = [PoolDemand](repeating: .zero, count: scenario.landscape.pools.count)
    var favourites: [Int?] = []
    for (row, plant) in scenario.landscape.plants.enumerated() {
      let first = load.choices.indices.contains(row) ? load.choices[row].first?.pool.offset : nil
      let pool = first.flatMap { demands.indices.contains($0) ? $0 : nil }
      favourites.append(pool)
      guard let pool, plant.status != .retired else { continue }
      demands[pool] = demands[pool] + load.demands[row]
    }
    self.demands = demands
    self.favourites = favourites
  }

  /// A plant's part of a pool's workers and of its storage, 0…1: its demand over that of all
  /// expected tenants, itself included.
  func share(
    of plant: Index<Plant>, in pool: Index<Pool>, _ load: PoolLoad
  ) -> (workers: Double, storage: Double) {
    guard load.demands.indices.contains(plant.offset) else { return (0, 0) }
    let own = load.demands[plant.offset]
    let all =
      favourites[plant.offset] == pool.offset
      ? demands[pool.offset] : demands[pool.offset] + own
    func part(_ own: Int, _ all: Int) -> Double { all > 0 ? Double(own) / Double(all) : 1 }
    return (part(own.workers, all.workers), part(own.storageGB, all.storageGB))
  }
}
