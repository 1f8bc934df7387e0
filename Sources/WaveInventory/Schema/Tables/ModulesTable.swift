import WaveLandscape

extension InventorySchema {
  /// `modules.csv`.
  static let modules = TableSpecification(
    .modules, "ERP functionality. Custom modules are ported before a plant that uses them moves.",
    columns: [
      .required(
        "module_id", .identifier, "The module's technical name.", example: "hv_milk_run",
        also: "module", "technical_name", "addon"),
      .open(
        "name", .text, "Its name.", blank: "the identifier", example: "Milk run call-off",
        also: "module_name", "title"),
      .assumed(
        "kind", .choice(ModuleKind.allCases.map(\.rawValue)), "DEF040", "Where it comes from.",
        example: "custom", also: "type", "origin"),
      .open("version", .text, "Its version, as written.", example: "15.0", also: "series"),
      .assumed(
        "lines_of_code", .integer(0...(.max)), "DEF041",
        "Non-blank lines of code without tests, demo data and libraries.", example: "860",
        also: "loc", "lines"),
      .assumed(
        "porting", .choice(PortingState.allCases.map(\.rawValue)), "DEF042",
        "Whether it still has to be ported to the target version.", example: "not_ported",
        also: "porting_state"),
      .assumed(
        "porting_days", .decimal(0...10_000), "DEF043", "Person-days to port and test it once.",
        example: "9", also: "effort_days", "effort"),
      .assumed(
        "schema_change", .boolean, "DEF044", "Whether porting changes its tables.", example: "no"),
      .assumed(
        "test_coverage", .share, "DEF045", "Share of its code that tests run.", example: "0.45",
        also: "coverage"),
      .open(
        "team_id", .reference([.teams]), "The team that ports it.",
        blank: "the team with the skill development", example: "T_DEV", also: "team"),
      .assumed(
        "disposition", .choice(Disposition.allCases.map(\.rawValue)), "DEF046",
        "Whether it is moved, replaced or retired.", example: "move"),
      .assumed(
        "maintenance_days_per_week", .decimal(0...100), "DEF047",
        "Person-days a week spent on changes to the legacy module.", example: "0.2",
        also: "maintenance"),
      .open(
        "change_class", .text, "The change class, where the inferred one is overridden.",
        blank: "inferred", example: "standard"),
    ])

  /// `module_usage.csv`.
  static let moduleUsage = TableSpecification(
    .moduleUsage, "Which plants use which module. A row names plants, a database, or * for all.",
    columns: [
      .required(
        "module_id", .reference([.modules]), "The module.", example: "hv_milk_run",
        also: "module", "technical_name"),
      .open(
        "plant_id", .references([.plants, .databases], wildcard: true),
        "The plant that uses it; * means every plant.", example: "P01", also: "plant", "site"),
      .open(
        "database_id", .references([.databases, .plants], wildcard: true),
        "The database all of whose plants use it; * means every plant.", example: "DB_MAIN",
        also: "database", "db"),
    ])
}
