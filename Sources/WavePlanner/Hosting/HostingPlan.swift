import WaveCore
import WaveLandscape
import WaveScenario

/// In which pool each plant that moves will run.
struct HostingPlan: Sendable {
  /// The pool of each plant, by plant row; nil for plants that do not move or find none.
  var pools: [Index<Pool>?]

  /// The pool of a plant.
  func pool(of plant: Index<Plant>) -> Index<Pool>? { pools[plant.offset] }

  /// The pools as a cost model reads them: by plant row, as pool rows.
  func rows(in scenario: Scenario) -> [Int] {
    pools.indices.map { plant in
      pools[plant]?.offset ?? scenario.poolLoad.choices[plant].first?.pool.offset ?? 0
    }
  }

  /// Every plant in the pool that suits it best, full or not.
  static func firstChoices(in scenario: Scenario) -> HostingPlan {
    var pools = [Index<Pool>?](repeating: nil, count: scenario.landscape.plants.count)
    for plant in scenario.groups.flatMap(\.plants) {
      pools[plant.offset] = scenario.poolLoad.choices[plant.offset].first?.pool
    }
    return HostingPlan(pools: pools)
  }
}
