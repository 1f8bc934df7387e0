import WaveCore
import WaveLandscape
import WaveScenario

/// Gives every plant the best pool that holds it once all plants are live.
///
/// Plants with the fewest suitable pools choose first, then the largest; each takes its first
/// choice that still has room. Where that leaves one out, choices are taken back, up to a limit.
/// The choice follows the recommendation of the platform's facts and not cost: cost and bound of a
/// plan are those of this hosting.
struct HostingChooser {
  private let scenario: Scenario
  private let order: [Index<Plant>]
  private let candidates: [[Index<Pool>]]
  private var room: [PoolDemand]
  private var pools: [Index<Pool>?]
  private var steps = 0

  /// How many choices are tried before giving up.
  static let mostSteps = 50_000

  /// The chooser for a scenario.
  init(_ scenario: Scenario) {
    self.scenario = scenario
    let suitability = PoolSuitability(scenario)
    let load = scenario.poolLoad
    var candidates = [[Index<Pool>]](repeating: [], count: scenario.landscape.plants.count)
    var moving: [Index<Plant>] = []
    for plant in scenario.groups.flatMap(\.plants) {
      moving.append(plant)
      candidates[plant.offset] = load.choices[plant.offset].map(\.pool).filter {
        suitability.obstacle(to: plant, in: $0) == nil
      }
    }
    self.candidates = candidates
    order = moving.sorted {
      let (left, right) = (candidates[$0.offset].count, candidates[$1.offset].count)
      let (one, two) = (load.demands[$0.offset].workers, load.demands[$1.offset].workers)
      return (left, -one, $0) < (right, -two, $1)
    }
    room = Self.room(scenario)
    pools = Array(repeating: nil, count: scenario.landscape.plants.count)
  }

  /// The pools of all plants, or why there is no such choice.
  mutating func choose() -> Result<HostingPlan, HostingFailure> {
    let suitability = PoolSuitability(scenario)
    for plant in order where candidates[plant.offset].isEmpty {
      let obstacles = scenario.landscape.pools.indices.compactMap {
        suitability.obstacle(to: plant, in: $0)
      }
      return .failure(failure(plant, obstacles, isProven: true))
    }
    if place(0) { return .success(HostingPlan(pools: pools)) }
    return .failure(crowded())
  }

  private mutating func place(_ depth: Int) -> Bool {
    guard depth < order.count else { return true }
    let plant = order[depth]
    let demand = scenario.poolLoad.demands[plant.offset]
    for pool in candidates[plant.offset] {
      steps += 1
      guard steps < Self.mostSteps else { return false }
      guard demand.fits(in: room[pool.offset]) else { continue }
      let before = room[pool.offset]
      room[pool.offset] = before - demand
      pools[plant.offset] = pool
      if place(depth + 1) { return true }
      pools[plant.offset] = nil
      room[pool.offset] = before
    }
    return false
  }

  /// What each pool holds besides the plants that already live in it.
  private static func room(_ scenario: Scenario) -> [PoolDemand] {
    var room = scenario.poolLoad.limits
    for limit in scenario.poolLoad.saturationLimits {
      for pool in scenario.landscape.pools.indices
      where scenario.landscape.pools[pool].id == limit.pool {
        room[pool.offset].workers = min(room[pool.offset].workers, limit.maxWorkers)
      }
    }
    for plant in scenario.landscape.plants.indices
    where scenario.landscape.plants[plant].status == .live {
      guard let pool = scenario.poolLoad.choices[plant.offset].first?.pool else { continue }
      room[pool.offset] = room[pool.offset] - scenario.poolLoad.demands[plant.offset]
    }
    return room
  }

  private func crowded() -> HostingFailure {
    let landscape = scenario.landscape
    let wanted = order.reduce(PoolDemand.zero) { $0 + scenario.poolLoad.demands[$1.offset] }
    let obstacles = landscape.pools.indices.filter { pool in
      candidates.contains { $0.contains(pool) }
    }.map { pool in
      let limit = scenario.poolLoad.limits[pool.offset]
      return SlotObstacle(
        rule: .poolCapacity, row: landscape.pools[pool].row,
        text: "pool \(landscape.pools[pool].id) holds \(limit.workers) workers, "
          + "\(limit.workerMemoryMB) MB, \(limit.connections) connections and "
          + "\(limit.storageGB) GB, all plants together need \(wanted.workers) workers, "
          + "\(wanted.workerMemoryMB) MB, \(wanted.connections) connections and "
          + "\(wanted.storageGB) GB")
    }
    let last = order.last ?? Index(0)
    return failure(last, obstacles, isProven: steps < Self.mostSteps)
  }

  private func failure(
    _ plant: Index<Plant>, _ obstacles: [SlotObstacle], isProven: Bool
  ) -> HostingFailure {
    HostingFailure(
      plant: scenario.landscape.plants[plant].id, obstacles: obstacles, isProven: isProven)
  }
}
