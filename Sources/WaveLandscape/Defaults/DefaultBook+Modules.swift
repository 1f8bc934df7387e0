extension DefaultBook {
  /// Defaults of `modules.csv`.
  static let modules: [DefaultEntry] = [
    .word(
      "DEF040", ("modules", "kind"), "custom",
      "a module of unknown origin has to be ported by someone"),
    .number(
      "DEF041", ("modules", "lines_of_code"), 400, "lines", 0.15...6,
      "module sizes are heavy-tailed: median about 70 lines of Python, a tenth above 350",
      mark: .verified, source: "4,074 published manifests"),
    .word(
      "DEF042", ("modules", "porting"), "not_ported",
      "a port nobody reports has not been made", rule: "not_needed for standard modules"),
    .number(
      "DEF043", ("modules", "porting_days"), 5, "days", 0.5...2.5,
      "porting and testing grows with the code, with a fixed part for set-up and review",
      rule: "2 days and 1 day for each 130 lines of code; half of that for community modules; "
        + "nothing where porting is done or not needed"),
    .flag(
      "DEF044", ("modules", "schema_change"), true,
      "custom code usually touches its tables from version to version",
      rule: "yes for custom and third-party modules still to be ported, else no"),
    .number(
      "DEF045", ("modules", "test_coverage"), 0.2, "", 0...3,
      "custom modules rarely have tests", rule: "0.5 for standard and community modules"),
    .word("DEF046", ("modules", "disposition"), "move", "a module in use is moved"),
    .number(
      "DEF047", ("modules", "maintenance_days_per_week"), 0.1, "days", 0.2...4,
      "legacy code goes on changing until its last plant has moved",
      rule: "0.1 days and 0.1 for each 1,000 lines for custom modules, else nothing"),
  ]
}
