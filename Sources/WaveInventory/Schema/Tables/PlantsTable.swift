import WaveLandscape

extension InventorySchema {
  /// `plants.csv`.
  static let plants = TableSpecification(
    .plants, "The sites that make, store or ship things. The only file that is required.",
    columns: [
      .required(
        "plant_id", .identifier, "The plant's identifier, unique over all tables.",
        example: "P01", also: "plant", "site", "site_id", "plant_code", "site_code"),
      .open(
        "name", .text, "The name people use.", blank: "the identifier", example: "Hallstadt",
        also: "plant_name", "site_name"),
      .open(
        "company_id", .reference([.companies]), "The legal entity the plant belongs to.",
        example: "C01", also: "company", "legal_entity"),
      .open(
        "database_id", .reference([.databases]), "The legacy database the plant runs on.",
        blank: "a database of its own", example: "DB_MAIN", also: "database", "db"),
      .open(
        "country", .text, "Country; holidays are given by it.", example: "DE",
        also: "country_code"),
      .open("region", .text, "Region; lanes and calendars may be cut by it.", example: "EU"),
      .assumed(
        "timezone", .timezone, "DEF001", "The zone of the plant's wall clocks.",
        example: "Europe/Berlin", also: "time_zone", "tz"),
      .assumed(
        "shifts", .integer(0...21), "DEF002",
        "Shifts worked in a week. 5, 10 and 15 leave the weekend free (15: Fri 22:00 to Mon 05:00); "
          + "21 leaves only the plant's own shutdowns and windows.",
        example: "15", also: "shifts_per_week"),
      .assumed(
        "criticality", .choice(["1", "2", "3", "4", "critical", "high", "medium", "low"]),
        "DEF003", "How much hangs on the plant, 1 highest.", example: "2", also: "priority"),
      .assumed(
        "regulated", .boolean, "DEF004", "Whether it works under a regulator's eyes.",
        example: "no", also: "gxp"),
      .assumed(
        "data_sensitivity", .choice(DataSensitivity.allCases.map(\.rawValue)), "DEF005",
        "How sensitive its data is.", example: "internal", also: "data_classification"),
      .open(
        "allowed_regions", .words, "Regions in which its data may lie.", blank: "anywhere",
        example: "EU;CH", also: "data_residency"),
    ] + plantLoadColumns + plantBusinessColumns)

  private static let plantLoadColumns: [ColumnSpecification] = [
    .assumed(
      "named_users", .integer(0...(.max)), "DEF006", "People with a login.", example: "140",
      also: "users"),
    .assumed(
      "peak_users", .integer(0...(.max)), "DEF007", "People working at once in the busiest hour.",
      example: "60", also: "concurrent_users"),
    .assumed(
      "peak_transactions_per_hour", .integer(0...(.max)), "DEF008",
      "Business transactions in the busiest hour.", example: "2400", also: "transactions_per_hour"),
    .assumed(
      "downtime_tolerance", .duration(.hours), "DEF009",
      "Production time the plant can do without the ERP.", example: "4h", also: "tolerance"),
    .assumed(
      "manual_workaround", .duration(.hours), "DEF010",
      "Further production time that working on paper buys.", example: "6h", also: "workaround"),
    .open(
      "workaround_owner", .text, "Who runs the manual workaround.", example: "Sabine Wolff"),
    .assumed(
      "downtime_cost_per_hour", .money, "DEF011", "What an hour of stopped production costs.",
      example: "4200", also: "downtime_cost"),
    .assumed("rto", .duration(.hours), "DEF012", "Recovery time objective.", example: "12h"),
    .assumed("rpo", .duration(.hours), "DEF013", "Recovery point objective.", example: "4h"),
  ]

  private static let plantBusinessColumns: [ColumnSpecification] = [
    .open(
      "hosting", .choice(Hosting.allCases.map(\.rawValue)), "Whether it gets a pool of its own.",
      blank: "waveplan recommends one", example: "dedicated"),
    .assumed(
      "benefit_per_week", .money, "DEF014", "What a week on the new system is worth.",
      example: "2600", also: "weekly_benefit"),
    .open(
      "business_owner", .text, "Who answers for the plant's business.", example: "Martin Ebner",
      also: "owner"),
    .assumed(
      "status", .choice(PlantStatus.allCases.map(\.rawValue)), "DEF015",
      "Whether it is to be moved, has moved, or is closed.", example: "planned"),
    .open("notes", .text, "Remarks.", example: "Three shifts", also: "note", "comment", "remarks"),
  ]
}
