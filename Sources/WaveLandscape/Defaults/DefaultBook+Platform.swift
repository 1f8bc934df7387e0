extension DefaultBook {
  /// Defaults of `platform.csv` and `environments.csv`.
  static let platform: [DefaultEntry] = [
    .number(
      "DEF080", ("environments", "size_share"), 0.3, "", 0.5...2,
      "non-production needs a part of production's size",
      rule: "1 for production, staging and recovery, 0.3 for test and training, 0.2 else"),
    .number(
      "DEF081", ("environments", "on_hours_per_week"), 168, "hours", 0.3...1,
      "nobody said that it is ever switched off"),
    .flag("DEF082", ("environments", "data_masked"), false, "masking is done on purpose"),
    .word("DEF090", ("platform", "hosting"), "shared", "a pool for one plant is said to be one"),
    .number("DEF091", ("platform", "worker_vcpu"), 4, "vCPU", 0.5...2, "the priced node"),
    .number("DEF092", ("platform", "worker_memory_gb"), 16, "GB", 0.5...2, "the priced node"),
    .number("DEF093", ("platform", "max_pods"), 12, "pods", 0.5...2, "a small node group"),
    .number(
      "DEF094", ("platform", "postgres_vcpu"), 8, "vCPU", 0.5...2, "a mid-size database server"),
    .number(
      "DEF095", ("platform", "postgres_memory_gb"), 32, "GB", 0.5...2,
      "four GB for each processor"),
    .number(
      "DEF096", ("platform", "postgres_max_connections"), 1000, "connections", 0.5...2,
      "managed servers of this size allow 500 to 2,000"),
    .number(
      "DEF097", ("platform", "storage_gb"), 1000, "GB", 0.5...3, "storage can be enlarged at work"),
    .number(
      "DEF098", ("platform", "lead_time"), 40_320, "min", 0.25...2,
      "four weeks from the order to a platform that may carry production"),
    .number(
      "DEF099", ("platform", "backup_interval"), 60, "min", 0.25...4,
      "continuous archiving is closed at least hourly"),
    .number(
      "DEF100", ("platform", "restore_gb_per_hour"), 75, "GB/h", 0.6...1.5,
      "dump and restore end to end", mark: .verified, source: "70 GB in 46 minutes; 60 to 91 GB/h"),
    .number(
      "DEF101", ("platform", "failover_time"), 10, "min", 0.3...3,
      "managed pairs fail over within minutes"),
    .number(
      "DEF102", ("platform", "standbys"), 1, "servers", 1...1,
      "a production database has a standby"),
  ]

  /// Defaults of `teams.csv`, `risks.csv`, `evidence.csv` and `rehearsals.csv`.
  static let people: [DefaultEntry] = [
    .number("DEF110", ("teams", "people"), 3, "people", 0.5...2, "a small team"),
    .number(
      "DEF111", ("teams", "days_per_week"), 4, "days", 0.6...1.25,
      "one day of five goes to daily business"),
    .number(
      "DEF112", ("teams", "rate_per_day"), 860, "EUR", 0.7...1.3,
      "consultants cost between 770 and 950 a day in Germany, Austria and Switzerland",
      mark: .verified, source: "DACH day rates, January 2026"),
    .number(
      "DEF120", ("risks", "probability"), 0.15, "", 0.3...2.5,
      "a risk worth writing down happens about once in seven times"),
    .number(
      "DEF121", ("risks", "mitigation_cost"), 5000, "EUR", 0.3...3,
      "a week of one person with what it needs", rule: "nothing where no mitigation is named"),
    .number(
      "DEF122", ("risks", "residual_probability"), 0.075, "", 0.3...2,
      "a mitigation halves a probability", rule: "half of the probability"),
    .word(
      "DEF140", ("evidence", "outcome"), "failed", "a gate whose outcome nobody wrote is not passed"
    ),
    .word(
      "DEF141", ("rehearsals", "outcome"), "failed",
      "a rehearsal whose outcome nobody wrote is not passed"),
  ]
}
