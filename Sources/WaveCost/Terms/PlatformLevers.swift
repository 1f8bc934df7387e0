import WaveCore
import WaveLandscape
import WaveScenario

/// The ways to spend less on the target platform, applied to the price of pools and environments.
///
/// - `right_size`: nodes, database processors and storage to the demand of the tenants, growth and
///   headroom kept.
/// - `reserve_1y`, `reserve_3y`: nodes and databases of production less the discount; of both the
///   larger one holds.
/// - `schedule_nonprod`: nodes and databases of non-production times `on_hours / 168`.
/// - `spot_nonprod`: nodes of non-production less the spot discount.
/// - `tier_storage`: seven tenths of the filestore at the price of object storage.
struct PlatformLevers {
  private let pulled: Set<CostSettings.Lever>
  private let reserve: Double
  private let spot: Double

  /// The share of the filestore that is seldom read; inferred, an editable default.
  static let coldShare = 0.7

  /// The levers at the price book's discounts.
  init(_ levers: [CostSettings.Lever], _ prices: PriceBook) {
    pulled = Set(levers)
    let one = levers.contains(.reserve1y) ? prices.base(.reserved1yDiscount) : 0
    let three = levers.contains(.reserve3y) ? prices.base(.reserved3yDiscount) : 0
    reserve = min(1, max(0, max(one, three)))
    spot = levers.contains(.spotNonprod) ? min(1, max(0, prices.base(.spotDiscount))) : 0
  }

  /// A pool's price a month before reservation.
  func price(_ pool: Index<Pool>, _ tenants: PoolTenants, _ basis: CostBasis) -> PoolPrice {
    let row = basis.scenario.landscape.pools[pool]
    var shape = PoolShape(row)
    if pulled.contains(.rightSize), tenants.demands[pool.offset].workers > 0 {
      let need = PoolNeed(pool, tenants.demands[pool.offset], basis.scenario.poolLoad)
      shape = shape.covering(
        workers: need.workers, database: need.database, storage: need.storage)
    }
    return PoolPrice(shape, region: row.region, prices: basis.prices)
  }

  /// A plant's part of a pool's price a month; `tiering` is what the pool's cold storage saves.
  func share(
    of plant: Index<Plant>, in pool: Index<Pool>, _ price: PoolPrice, tiering: Double,
    _ tenants: PoolTenants, _ basis: CostBasis
  ) -> Money {
    let share = tenants.share(of: plant, in: pool, basis.scenario.poolLoad)
    let compute = Double(price.compute.minor) * (1 - reserve) + Double(price.controlPlane.minor)
    let kept = Double((price.storage + price.backup).minor)
    let saved = Double(price.storage.minor) * coldSaving(plant, tiering, basis)
    return Money(roundingMinor: compute * share.workers + (kept - saved) * share.storage)
  }

  /// An environment's price a month.
  ///
  /// Environments of a pool without plants share all of it by their size; elsewhere each costs its
  /// size's share of the pool.
  func price(
    _ environment: Environment, _ prices: [PoolPrice], _ tenants: PoolTenants, _ basis: CostBasis
  ) -> Money {
    let size = environment.sizeShare.value
    guard environment.kind != .production, let pool = environment.pool, size > 0 else {
      return .zero
    }
    let price = prices[pool.offset]
    var share = size
    if tenants.demands[pool.offset].plants == 0 {
      let sizes = basis.scenario.landscape.environments.filter {
        $0.pool == pool && $0.kind != .production
      }
      share = size / sizes.reduce(0) { $0 + max(0, $1.sizeShare.value) }
    }
    let hours = min(168, max(0, environment.onHoursPerWeek.value)) / 168
    let isProduction = environment.kind == .recovery
    let on = pulled.contains(.scheduleNonprod) && !isProduction ? hours : 1
    let nodes = Double(price.nodes.minor) * (isProduction ? 1 - reserve : 1 - spot)
    let database = Double(price.database.minor) * (isProduction ? 1 - reserve : 1)
    let rest = Double((price.storage + price.backup + price.controlPlane).minor)
    return Money(roundingMinor: ((nodes + database) * on + rest) * share)
  }

  /// The share of a plant's storage cost that tiering saves.
  private func coldSaving(
    _ plant: Index<Plant>, _ tiering: Double, _ basis: CostBasis
  ) -> Double {
    let landscape = basis.scenario.landscape
    guard tiering > 0, let index = landscape.plants[plant].database else { return 0 }
    let database = landscape.databases[index]
    let all = database.sizeGB.value + database.filestoreGB.value
    guard all > 0 else { return 0 }
    return PlatformLevers.coldShare * database.filestoreGB.value / all * tiering
  }

  /// The share of the cost of a gigabyte in a pool that object storage saves.
  func tiering(in pool: Index<Pool>, _ basis: CostBasis) -> Double {
    guard pulled.contains(.tierStorage) else { return 0 }
    let landscape = basis.scenario.landscape
    let region = landscape.pools[pool].region
    let block = basis.prices.base(.storageGBMonth, region: region)
    let copies = Double(1 + landscape.pools[pool].standbys.value)
    guard block > 0 else { return 0 }
    let object = basis.prices.base(.objectStorageGBMonth, region: region)
    return max(0, 1 - object / (block * copies))
  }
}
