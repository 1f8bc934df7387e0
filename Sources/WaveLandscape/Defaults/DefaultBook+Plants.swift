extension DefaultBook {
  /// Defaults of `plants.csv`.
  static let plants: [DefaultEntry] = [
    .word(
      "DEF001", ("plants", "timezone"), "UTC", "the clocks of the inventory are taken",
      rule: "the inventory's timezone"),
    .number(
      "DEF002", ("plants", "shifts"), 15, "shifts", 0.67...1.4,
      "three shifts on five days is the commonest pattern of discrete manufacturing"),
    .number(
      "DEF003", ("plants", "criticality"), 3, "", 0.67...1.33,
      "a plant nobody ranked is taken for one of the middle, and never for the pilot"),
    .flag("DEF004", ("plants", "regulated"), false, "regulated plants are known by name"),
    .word(
      "DEF005", ("plants", "data_sensitivity"), "internal",
      "production data is neither public nor personal"),
    .number(
      "DEF006", ("plants", "named_users"), 75, "users", 0.4...2.5,
      "a mid-size plant has between 30 and 190 logins",
      rule: "2.5 for each peak user, where those are known"),
    .number(
      "DEF007", ("plants", "peak_users"), 30, "users", 0.5...1.8,
      "two of five logins work at once in the busiest hour", rule: "0.4 of the named users"),
    .number(
      "DEF008", ("plants", "peak_transactions_per_hour"), 1080, "an hour", 0.4...2.5,
      "a user at work completes a business transaction about every 100 seconds",
      rule: "36 for each peak user"),
    .number(
      "DEF009", ("plants", "downtime_tolerance"), 240, "min", 0.4...2,
      "discrete plants stand 4 to 8 hours, line-fed ones 1 to 2"),
    .number(
      "DEF010", ("plants", "manual_workaround"), 240, "min", 0.25...2,
      "paper carries goods movements for half a shift before it must be typed in"),
    .number(
      "DEF011", ("plants", "downtime_cost_per_hour"), 2250, "EUR", 0.3...4,
      "a mid-size plant loses between 2,000 and 20,000 an hour; published figures are whole lines",
      rule: "30 EUR for each named user"),
    .number(
      "DEF012", ("plants", "rto"), 1440, "min", 0.33...1,
      "recovery tiers of 4 h, 8 h and 24 h are common",
      rule: "by criticality: 4 h, 8 h, 24 h, 24 h", mark: .verified,
      source: "published recovery tiers"),
    .number(
      "DEF013", ("plants", "rpo"), 240, "min", 0.5...1,
      "recovery tiers of 2 h and 4 h are common", rule: "by criticality: 2 h, 4 h, 4 h, 4 h",
      mark: .verified, source: "published recovery tiers"),
    .number(
      "DEF014", ("plants", "benefit_per_week"), 750, "EUR", 0...3,
      "some benefit is expected, or the plant would not move",
      rule: "10 EUR for each named user"),
    .word("DEF015", ("plants", "status"), "planned", "a plant that is listed is to be moved"),
  ]

  /// Defaults of `companies.csv`.
  static let companies: [DefaultEntry] = [
    .word(
      "DEF020", ("companies", "fiscal_year_end"), "12-31",
      "most fiscal years end with the calendar year"),
    .number(
      "DEF021", ("companies", "split_close_cost"), 4000, "EUR", 0.3...3,
      "closing over two systems takes two accountants about three days more"),
  ]

  /// Defaults of `dependencies.csv`.
  static let dependencies: [DefaultEntry] = [
    .number(
      "DEF070", ("dependencies", "lag"), 0, "min", 1...1,
      "no lag is asked: the one may follow the other at once"),
    .number(
      "DEF071", ("dependencies", "bridge_setup_cost"), 3000, "EUR", 0.4...3,
      "an interim interface takes three to five days to build"),
    .number(
      "DEF072", ("dependencies", "bridge_cost_per_week"), 200, "EUR", 0.4...3,
      "watching an interim interface takes two hours a week"),
  ]
}
