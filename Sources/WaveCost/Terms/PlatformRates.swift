import WaveCore
import WaveLandscape
import WaveScenario

/// What plants and environments cost a day on the target platform, with some levers pulled.
struct PlatformRates {
  /// The rate of each plant in each pool, in minor units a day, by plant row then pool row.
  let plants: [[Int]]
  /// The rate of each environment in minor units a day, by environment row; zero for production,
  /// which its plants pay.
  let environments: [Int]

  /// The rates of a basis with these levers, applied in their order.
  init(_ basis: CostBasis, levers: [CostSettings.Lever]) {
    let tenants = PoolTenants(basis.scenario)
    let levers = PlatformLevers(levers, basis.prices)
    let pools = basis.scenario.landscape.pools.indices
    let prices = pools.map { levers.price($0, tenants, basis) }
    let tiering = pools.map { levers.tiering(in: $0, basis) }
    plants = basis.scenario.landscape.plants.indices.map { plant in
      pools.map { pool in
        let monthly = levers.share(
          of: plant, in: pool, prices[pool.offset], tiering: tiering[pool.offset], tenants, basis)
        return basis.perDay(monthly: monthly)
      }
    }
    environments = basis.scenario.landscape.environments.map { environment in
      basis.perDay(monthly: levers.price(environment, prices, tenants, basis))
    }
  }
}
