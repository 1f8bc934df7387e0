import WaveCore

extension WorldWriter {
  /// `teams.csv`: sized by the work and the busiest weeks of the witness plan, with some slack.
  func teams() -> [UInt8] {
    var table = CSVText([
      "team_id", "name", "skills", "people", "days_per_week", "rate_per_day", "currency",
      "available_from", "available_to",
    ])
    let need = TeamSizing(world: world)
    let end = "\(world.lastSaturday + 365)"
    for team in need.teams {
      table.add([
        team.id, team.name, team.skills, "\(team.people)", "5", "\(team.rate)", "EUR",
        "\(GeneratedWorld.start)", end,
      ])
    }
    return table.bytes
  }

  /// `platform.csv`: two pools for each region and one for non-production.
  mutating func platform() -> [UInt8] {
    var table = CSVText([
      "pool_id", "hosting", "region", "max_plants", "worker_vcpu", "worker_memory_gb", "max_pods",
      "postgres_vcpu", "postgres_memory_gb", "postgres_max_connections", "storage_gb", "lead_time",
      "maintenance_window", "backup_interval", "restore_gb_per_hour", "failover_time", "standbys",
      "recovery_region",
    ])
    for (place, region) in world.regions.enumerated() {
      let sites = world.plants.filter { $0.region == place }
      let own = sites.filter(Self.wantsOwnPool)
      let rest = sites.filter { !Self.wantsOwnPool($0) }
      table.add(pool("POOL_\(region.name)_CORE", "dedicated", region.name, own))
      table.add(pool("POOL_\(region.name)", "shared", region.name, rest))
    }
    table.add(pool("POOL_NP", "shared", "", Array(world.plants.prefix(4))))
    return table.bytes
  }

  /// `environments.csv`.
  mutating func environments() -> [UInt8] {
    var table = CSVText([
      "environment_id", "kind", "pool_id", "size_share", "on_hours_per_week", "data_masked",
    ])
    for (kind, share) in [("development", "0.2"), ("test", "0.3"), ("training", "0.3")] {
      table.add([
        "ENV_" + kind.uppercased(), kind, "POOL_NP", maybe(share), maybe("60"), maybe("yes"),
      ])
    }
    return table.bytes
  }

  /// Whether a plant is recommended a pool of its own, and so fills the larger one.
  private static func wantsOwnPool(_ site: GeneratedWorld.Site) -> Bool {
    site.isDedicated || site.criticality == 1 || site.isRegulated || site.linkCount >= 8
  }

  private func pool(
    _ id: String, _ hosting: String, _ region: String, _ sites: [GeneratedWorld.Site]
  ) -> [String] {
    // A worker serves six users; headroom, growth and rounding take nearly half of a pool.
    let workers = sites.reduce(0) { $0 + ($1.peakUsers * 5 / 4 + 5) / 6 + 1 }
    let pods = max(4, workers * 2 / 8 + 1)
    let connections = max(500, (2 * workers + 72 * (workers / 8 + sites.count)) * 2)
    let storage = max(200, sites.reduce(0) { $0 + 3 * share(of: $1) } + 100)
    let zone = world.regions.first { $0.name == region }?.countries.first?.zone
    return [
      id, hosting, region, "\(sites.count + 3)", "4", "16", "\(pods)",
      "\(min(512, max(8, pods * 2)))",
      "\(min(4096, max(32, pods * 8)))", "\(connections)", "\(storage)", "4w",
      "Sun 01:00-03:00" + (zone.map { " " + $0 } ?? ""), "30min", "160", "5min", "1", region,
    ]
  }

  /// Gigabytes of database and filestore a plant brings.
  private func share(of site: GeneratedWorld.Site) -> Int {
    let store = world.databases[site.database]
    let users = max(1, store.plants.reduce(0) { $0 + world.plants[$1].peakUsers })
    return 2 * store.gigabytes * site.peakUsers / users + 2
  }
}
