extension DefaultBook {
  /// Defaults of `databases.csv`.
  static let databases: [DefaultEntry] = [
    .number(
      "DEF030", ("databases", "version"), 15, "", 0.87...1.07,
      "the series most plants that still have to move run on"),
    .number(
      "DEF031", ("databases", "target_version"), 18, "", 1...1, "the current long-lived series"),
    .number(
      "DEF032", ("databases", "size_gb"), 25, "GB", 0.3...3.5,
      "databases hold about 0.3 GB for each peak user",
      rule: "0.3 GB for each peak user of its plants, at least 5 GB"),
    .number(
      "DEF033", ("databases", "largest_table_share"), 0.3, "", 0.5...1.8,
      "stock moves or their lines usually hold a third of the data"),
    .number(
      "DEF034", ("databases", "filestore_gb"), 20, "GB", 0.25...4,
      "attachments weigh nearly as much as the tables", rule: "0.8 of the database's size"),
    .word(
      "DEF035", ("databases", "split"), "together",
      "extracting plants one by one is a decision, never an accident"),
    .number(
      "DEF036", ("databases", "run_cost_per_month"), 2150, "EUR", 0.4...2.5,
      "hosting, licences and operation of the legacy system",
      rule: "500 EUR and 55 EUR for each peak user of its plants"),
    .number(
      "DEF037", ("databases", "renewal_cost"), 12_900, "EUR", 0.3...2.5,
      "contracts are renewed for half a year at least", rule: "six months of its run cost"),
    .number(
      "DEF038", ("databases", "decommission_lag"), 40_320, "min", 0.5...3,
      "four weeks until the first close on the new system has succeeded"),
  ]
}
