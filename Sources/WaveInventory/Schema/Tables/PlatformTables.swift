import WaveLandscape

extension InventorySchema {
  /// `environments.csv`.
  static let environments = TableSpecification(
    .environments, "The copies of the system for building, testing, training and recovery.",
    columns: [
      .required(
        "environment_id", .identifier, "The environment's identifier.", example: "ENV_TEST",
        also: "environment"),
      .required(
        "kind", .choice(EnvironmentKind.allCases.map(\.rawValue)), "What it is for.",
        example: "test", also: "type"),
      .open(
        "pool_id", .reference([.platform]), "The pool it runs in.", example: "POOL_NP",
        also: "pool"),
      .assumed(
        "size_share", .decimal(0...10), "DEF080", "Its size as a share of production.",
        example: "0.3"),
      .assumed(
        "on_hours_per_week", .decimal(0...168), "DEF081", "Hours a week it is switched on.",
        example: "60"),
      .assumed("data_masked", .boolean, "DEF082", "Whether its data is masked.", example: "yes"),
      .open(
        "available_from", .date, "The day it is there.", blank: "the scenario's start",
        example: "2027-02-01"),
    ])

  /// `platform.csv`.
  static let platform = TableSpecification(
    .platform, "The parts of the target platform that plants run in.",
    columns: [
      .required(
        "pool_id", .identifier, "The pool's identifier.", example: "POOL_EU",
        also: "pool"),
      .assumed(
        "hosting", .choice(Hosting.allCases.map(\.rawValue)), "DEF090",
        "One plant's own, or shared.", example: "shared"),
      .open("region", .text, "Where it stands.", example: "EU"),
      .open(
        "max_plants", .integer(0...(.max)), "The most plants it may hold.", blank: "no limit",
        example: "8"),
      .assumed(
        "worker_vcpu", .decimal(0...1024), "DEF091", "Processors of one worker node.",
        example: "4"),
      .assumed(
        "worker_memory_gb", .decimal(0...65_536), "DEF092", "Memory of one worker node in GB.",
        example: "16"),
      .assumed(
        "max_pods", .integer(0...(.max)), "DEF093", "The most worker pods it can run.",
        example: "12"),
      .assumed(
        "postgres_vcpu", .decimal(0...1024), "DEF094", "Processors of its database server.",
        example: "8"),
      .assumed(
        "postgres_memory_gb", .decimal(0...65_536), "DEF095",
        "Memory of its database server in GB.", example: "32"),
      .assumed(
        "postgres_max_connections", .integer(0...(.max)), "DEF096",
        "Connections its database server allows.", example: "500"),
      .assumed(
        "storage_gb", .decimal(0...(.infinity)), "DEF097", "Storage in GB.", example: "1000"),
    ] + poolOperationColumns)

  private static let poolOperationColumns: [ColumnSpecification] = [
    .assumed("lead_time", .duration(.days), "DEF098", "How long ordering it takes.", example: "4w"),
    .open("maintenance_window", .window, "When it is maintained.", example: "Wed 02:00-04:00"),
    .assumed(
      "backup_interval", .duration(.hours), "DEF099", "Time between backups.", example: "1h"),
    .assumed(
      "restore_gb_per_hour", .decimal(0...(.infinity)), "DEF100",
      "Speed of a restore in GB an hour.",
      example: "75"),
    .assumed(
      "failover_time", .duration(.minutes), "DEF101", "How long failing over takes.",
      example: "10min"),
    .assumed("standbys", .integer(0...100), "DEF102", "Standby servers.", example: "1"),
    .open("recovery_region", .text, "Where it recovers to.", example: "EU-WEST"),
  ]
}
