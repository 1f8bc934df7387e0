import WaveCore
import WaveLandscape

extension RowReader {
  /// A pool of `platform.csv`.
  func pool() -> Pool {
    Pool(
      id: id("pool_id"), hosting: wordFact("hosting", fallback: Hosting.shared).value,
      region: text("region"), maxPlants: integer("max_plants"),
      workerVCPU: decimalFact("worker_vcpu"), workerMemoryGB: decimalFact("worker_memory_gb"),
      maxPods: integerFact("max_pods"), postgresVCPU: decimalFact("postgres_vcpu"),
      postgresMemoryGB: decimalFact("postgres_memory_gb"),
      postgresMaxConnections: integerFact("postgres_max_connections"),
      storageGB: decimalFact("storage_gb"), leadTime: minutesFact("lead_time"),
      maintenanceWindow: window("maintenance_window"),
      backupInterval: minutesFact("backup_interval"),
      restoreGBPerHour: decimalFact("restore_gb_per_hour"),
      failoverTime: minutesFact("failover_time"), standbys: integerFact("standbys"),
      recoveryRegion: text("recovery_region"), row: span)
  }

  /// An environment of `environments.csv`.
  func environment() -> Environment {
    let kind = choice("kind", of: EnvironmentKind.self) ?? .test
    let share: Double =
      switch kind {
      case .production, .staging, .recovery: 1
      case .test, .training: 0.3
      case .development: 0.2
      }
    return Environment(
      id: id("environment_id"), kind: kind, pool: index("pool_id", in: .platform, of: Pool.self),
      sizeShare: decimalFact("size_share", Estimate(share, "usual for \(kind.rawValue)")),
      onHoursPerWeek: decimalFact("on_hours_per_week"), dataMasked: booleanFact("data_masked"),
      availableFrom: date("available_from"), row: span)
  }
}
