import WaveLandscape

extension InventorySchema {
  /// `databases.csv`.
  static let databases = TableSpecification(
    .databases, "The legacy ERP databases: what is copied and switched.",
    columns: [
      .required(
        "database_id", .identifier, "The database's identifier.", example: "DB_MAIN",
        also: "database", "db", "db_name"),
      .open("product", .text, "The legacy product.", example: "Odoo"),
      .assumed(
        "version", .version, "DEF030", "Its version; the major number counts.", example: "15.0",
        also: "series"),
      .assumed(
        "target_version", .version, "DEF031", "The version it goes to; no step is skipped.",
        example: "18.0"),
      .assumed(
        "size_gb", .decimal(0...(.infinity)), "DEF032", "Size of the database in GB.",
        example: "62", also: "size", "database_size_gb"),
      .assumed(
        "largest_table_share", .share, "DEF033",
        "Share of the size in its largest table; it bounds parallel copying.", example: "0.31"),
      .assumed(
        "filestore_gb", .decimal(0...(.infinity)), "DEF034", "Size of the filestore in GB.",
        example: "48", also: "filestore"),
      .assumed(
        "split", .choice(DatabaseSplit.allCases.map(\.rawValue)), "DEF035",
        "Whether its plants move at once, are extracted one by one, or the planner chooses.",
        example: "together"),
      .assumed(
        "run_cost_per_month", .money, "DEF036", "What keeping it running costs a month.",
        example: "5400", also: "run_cost"),
      .open("contract_end", .date, "The day its contract ends.", example: "2028-03-31"),
      .open(
        "notice", .duration(.days), "How long before that notice must be given.", example: "3w",
        also: "notice_period"),
      .assumed(
        "renewal_cost", .money, "DEF037",
        "What a renewal costs when the contract ends before the last plant has left.",
        example: "26000"),
      .open("support_end", .date, "The day its maker stops supporting it.", example: "2024-10-01"),
      .assumed(
        "decommission_lag", .duration(.days), "DEF038",
        "How long it runs on after its last plant has left.", example: "4w"),
    ])
}
