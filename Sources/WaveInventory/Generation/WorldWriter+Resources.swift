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
    let sizing = PoolSizing(world: world)
    for pool in sizing.pools { table.add(row(of: pool)) }
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

  private func row(of pool: PoolSizing.Size) -> [String] {
    let zone = world.regions.first { $0.name == pool.region }?.countries.first?.zone
    return [
      pool.id, pool.hosting, pool.region, "\(pool.mostPlants)", "4", "16", "\(pool.pods)",
      "\(min(512, max(8, pool.pods * 2)))", "\(min(4096, max(32, pool.pods * 8)))",
      "\(pool.connections)", "\(pool.gigabytes)", "4w",
      pool.maintenance + (zone.map { " " + $0 } ?? ""), pool.backup, "160", "5min", "1",
      pool.region,
    ]
  }
}
