import WaveLandscape

extension InventorySchema {
  /// `integrations.csv`.
  static let integrations = TableSpecification(
    .integrations, "The connections to machines, partners and systems outside the ERP.",
    columns: [
      .required(
        "integration_id", .identifier, "The integration's identifier.", example: "IF-0001",
        also: "interface_id", "interface", "integration"),
      .required(
        "kind", .choice(IntegrationKind.allCases.map(\.rawValue)), "What it connects to.",
        example: "mes", also: "type"),
      .open(
        "plants", .references([.plants], wildcard: true), "The plants it serves; * means all.",
        blank: "none: it serves no plant yet", example: "P01;P02", also: "plant_id", "plant_ids",
        "plant", "sites"),
      .open(
        "partner", .text, "The partner or machine at the other end.", example: "Brenner Motoren",
        also: "counterpart"),
      .open("protocol", .text, "The protocol.", example: "EDIFACT over AS2"),
      .open("direction", .text, "in, out or both.", example: "both"),
    ] + integrationLoadColumns + integrationRepointColumns + integrationWorkColumns)

  private static let integrationLoadColumns: [ColumnSpecification] = [
    .assumed(
      "messages_per_hour", .decimal(0...(.infinity)), "DEF050",
      "Messages that arrive in an hour of work.", example: "900", also: "messages"),
    .assumed(
      "buffer", .duration(.hours), "DEF051",
      "How long messages are kept while the ERP is away.", example: "24h"),
    .assumed(
      "drain_per_hour", .decimal(0...(.infinity)), "DEF052",
      "Messages the new system takes in an hour while it catches up.", example: "3600",
      also: "drain"),
    .assumed(
      "devices", .integer(0...(.max)), "DEF053", "Devices to be set up anew.", example: "46",
      also: "device_count"),
  ]

  private static let integrationRepointColumns: [ColumnSpecification] = [
    .assumed(
      "repoint", .choice(Repoint.allCases.map(\.rawValue)), "DEF054",
      "When the counterpart is moved to the new address.", example: "with_plant"),
    .assumed(
      "repoint_lead", .duration(.days), "DEF055",
      "How long before or after the cutover it is moved at the least.", example: "3w"),
    .assumed(
      "relay", .boolean, "DEF056",
      "Whether a relay bridges the time between re-pointing and cutover.", example: "yes"),
    .assumed(
      "per_plant", .boolean, "DEF057", "Whether it is cut over plant by plant.", example: "no"),
    .assumed(
      "partner_notice", .duration(.days), "DEF058",
      "How long before re-pointing the partner must be told.", example: "4w"),
    .open(
      "partner_windows", .windows, "When the partner can re-point.", blank: "at any time",
      example: "Tue-Thu 10:00-16:00 America/New_York"),
    .assumed(
      "bridgeable", .boolean, "DEF059",
      "Whether old and new can be kept talking while its plants are split.", example: "yes"),
    .assumed(
      "bridge_setup_cost", .money, "DEF060", "What building that bridge costs.", example: "2500"),
    .assumed(
      "bridge_cost_per_week", .money, "DEF061", "What the bridge costs a week.", example: "180"),
  ]

  private static let integrationWorkColumns: [ColumnSpecification] = [
    .assumed(
      "effort_days", .decimal(0...10_000), "DEF062", "Person-days to prepare and test it.",
      example: "8", also: "effort"),
    .open(
      "team_id", .reference([.teams]), "The team that prepares it.",
      blank: "the team with the skill integration", example: "T_OPS", also: "team"),
    .assumed(
      "cutover_duration", .duration(.hours), "DEF063", "How long its step in the runbook takes.",
      example: "2h"),
    .open("owner", .text, "Who answers for it.", example: "Jonas Reiter"),
  ]
}
