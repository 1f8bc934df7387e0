extension DefaultBook {
  /// Defaults of `integrations.csv`.
  static let integrations: [DefaultEntry] = [
    .number(
      "DEF050", ("integrations", "messages_per_hour"), 50, "an hour", 0.2...5,
      "machines send more than partners",
      rule: "by kind: 900 plc, 600 mes, 300 barcode and wms, 60 label and api, else 20"),
    .number(
      "DEF051", ("integrations", "buffer"), 240, "min", 0.3...3,
      "how long the other end keeps what it cannot deliver",
      rule: "by kind: 0 barcode, 15 min label, 4 h mes, plc and wms, 24 h edi, bank and the rest"),
    .number(
      "DEF052", ("integrations", "drain_per_hour"), 150, "an hour", 0.5...2,
      "catching up runs about three times as fast as arrival", rule: "3 for each arriving message"),
    .number(
      "DEF053", ("integrations", "devices"), 0, "devices", 0.5...2,
      "handhelds and printers are shared between shifts",
      rule: "0.4 for each peak user for barcode, 0.1 for label, else none"),
    .word(
      "DEF054", ("integrations", "repoint"), "with_plant",
      "machines of a plant are re-pointed when it cuts over",
      rule: "before for edi, whose partners migrate on weekdays"),
    .number(
      "DEF055", ("integrations", "repoint_lead"), 0, "min", 0.5...2,
      "re-pointing at another time than the cutover keeps clear of it",
      rule: "2 weeks where it is re-pointed before or after"),
    .flag("DEF056", ("integrations", "relay"), false, "a relay is built on purpose"),
    .flag(
      "DEF057", ("integrations", "per_plant"), false, "one end, one switch",
      rule: "yes for mes, barcode, label, plc and wms"),
    .number(
      "DEF058", ("integrations", "partner_notice"), 0, "min", 0.5...2,
      "partners outside plan their own work",
      rule: "4 weeks for edi, 3 for bank, 2 for carrier, else none", mark: .claimed,
      source: "EDI network operators"),
    .flag(
      "DEF059", ("integrations", "bridgeable"), true,
      "messages between systems can be sent to both",
      rule: "no for mes, barcode, label and plc"),
    .number(
      "DEF060", ("integrations", "bridge_setup_cost"), 3000, "EUR", 0.4...3,
      "an interim interface takes three to five days to build"),
    .number(
      "DEF061", ("integrations", "bridge_cost_per_week"), 200, "EUR", 0.4...3,
      "watching an interim interface takes two hours a week"),
    .number(
      "DEF062", ("integrations", "effort_days"), 5, "days", 0.5...2.5,
      "preparing and testing with the other end",
      rule: "by kind: 8 mes, plc and wms, 6 edi, 5 barcode, 4 bank, else 3"),
    .number(
      "DEF063", ("integrations", "cutover_duration"), 60, "min", 0.5...2.5,
      "its step in the runbook",
      rule: "2 h mes, plc and wms; 30 min and 4 min for each device for barcode and label; "
        + "1 h edi and bank; else 30 min"),
  ]
}
