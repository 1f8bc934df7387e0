/// What the pools of a generated world hold: room for every plant, and little more where plants
/// share.
///
/// A shared pool holds less than all that would choose it, so some of them must join the larger
/// pool of their region, which has room for them. It also backs up too seldom for some plants.
struct PoolSizing {
  /// The world whose plants are housed.
  let world: GeneratedWorld

  /// The share of what would like to be in a shared pool that it holds.
  static let sharedShare = 0.8

  /// The most plants a pool is made for.
  static let plantsPerPool = 16

  /// What is left of a pool once headroom is kept and its load has grown for three years.
  static let usableShare = 0.58

  /// A pool.
  struct Size {
    /// The pool's identifier.
    var id: String
    /// Dedicated or shared.
    var hosting: String
    /// The region's name; blank where it serves none in particular.
    var region: String
    /// The most plants.
    var mostPlants: Int
    /// The most pods.
    var pods: Int
    /// The most connections.
    var connections: Int
    /// Gigabytes of storage.
    var gigabytes: Int
    /// Time between two backups.
    var backup: String
    /// When it is maintained, on the clock of its region: shared pools for most of a Sunday morning,
    /// which not every plant that works then can bear.
    var maintenance: String {
      hosting == "shared" ? "Sun 00:00-08:00" : "Sun 01:00-03:00"
    }
  }

  /// Larger and shared pools for each region, and one for non-production.
  var pools: [Size] {
    let production = world.regions.indices.flatMap { place -> [Size] in
      let name = world.regions[place].name
      let sites = world.plants.filter { $0.home == place }
      let sharing = sites.filter { !wantsOwnPool($0) }
      return sizes(of: sites, "POOL_\(name)_CORE", "dedicated", name, share: 1.2, backup: "30min")
        + sizes(
          of: sharing, "POOL_\(name)", "shared", name, share: Self.sharedShare, backup: "2h")
    }
    let trial = Array(world.plants.prefix(4))
    return production + sizes(of: trial, "POOL_NP", "shared", "", share: 1, backup: "2h")
  }

  /// Whether a plant is recommended a pool of its own, or needs more backups than a shared one
  /// has.
  private func wantsOwnPool(_ site: GeneratedWorld.Site) -> Bool {
    site.isDedicated || site.criticality == 1 || site.isRegulated || site.linkCount >= 12
      || site.losesLittle
  }

  /// Equal pools of at most so many plants, because one database serves and restores no more.
  private func sizes(
    of sites: [GeneratedWorld.Site], _ id: String, _ hosting: String, _ region: String,
    share: Double, backup: String
  ) -> [Size] {
    let count = max(1, (sites.count + Self.plantsPerPool - 1) / Self.plantsPerPool)
    let workers = sites.reduce(0) { $0 + self.workers(of: $1) }
    let connections = sites.reduce(0) { $0 + self.connections(of: $1) }
    let gigabytes = sites.reduce(0) { $0 + self.gigabytes(of: $1) }
    func room(_ amount: Int) -> Int {
      Int((Double(amount) * share / Self.usableShare / Double(count)).rounded(.up))
    }
    return (1...count).map { number in
      Size(
        id: count == 1 ? id : "\(id)_\(number)", hosting: hosting, region: region,
        mostPlants: max(2, Int((Double(sites.count) * share / Double(count)).rounded(.up))),
        pods: max(4, (room(workers) + 7) / 8), connections: max(500, room(connections)),
        gigabytes: max(200, room(gigabytes)), backup: backup)
    }
  }

  /// Workers of a plant: one serves six users, and some plants are a quarter busier than usual.
  private func workers(of site: GeneratedWorld.Site) -> Int { (site.peakUsers * 5 / 4 + 5) / 6 + 1 }

  /// Connections of the workers of a plant and of their pods.
  private func connections(of site: GeneratedWorld.Site) -> Int {
    let workers = workers(of: site)
    return 2 * workers + 68 * (workers / 8 + 1)
  }

  /// Gigabytes of database and filestore a plant brings.
  private func gigabytes(of site: GeneratedWorld.Site) -> Int {
    let store = world.databases[site.database]
    let users = max(1, store.plants.reduce(0) { $0 + world.plants[$1].peakUsers })
    return 2 * store.gigabytes * site.peakUsers / users + 2
  }
}
