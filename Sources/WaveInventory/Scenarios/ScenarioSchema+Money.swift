import WaveCore
import WaveScenario

extension ScenarioSchema {
  /// Keys about money.
  static let moneyKeys: [ScenarioKey] = [
    .optional(
      "cost.currency",
      .init("currency code", "the inventory's", "The currency of every amount.", "EUR"),
      at: \.cost.currency
    ) { value in
      guard let text = value.text() else { return nil }
      if let currency = Currency(code: text) { return currency }
      value.refuse("a currency code like EUR")
      return nil
    },
    .key(
      "cost.discount_rate",
      .init("0…1", "0.08", "The yearly discount rate, as a share.", "0.08"),
      at: \.cost.discountRate
    ) { $0.number(0...1) },
    .key(
      "cost.inflation", .init("-0.2…1", "0.02", "The yearly inflation, as a share.", "0.02"),
      at: \.cost.inflation
    ) { $0.number(-0.2...1) },
    budgetKey,
    .key(
      "cost.risk_weight",
      .init(
        "1…1000", "1",
        "How many times expected losses from downtime and rollbacks count when plans are compared. "
          + "What a plan is said to cost does not change; its losses become smaller, at a price.",
        "5"), at: \.cost.riskWeight
    ) { $0.integer(1...1_000) },
    .key(
      "cost.levers",
      .init(
        CostSettings.Lever.allCases.map(\.rawValue).joined(separator: " / "), "none",
        "Ways to spend less on the target platform.", "[right_size, reserve_1y]"), at: \.cost.levers
    ) { value in value.items().compactMap { $0.choice(of: CostSettings.Lever.self) } },
  ]

  private static let budgetKey = ScenarioKey(
    path: "cost.budget", kind: "mapping of year to money", fallback: "no limit",
    documentation: "The most that may be spent in a fiscal year; a year left out has no limit.",
    example: "{2027: 2500000}"
  ) { value, settings, currency in
    let unit = Double((settings.cost.currency ?? currency).minorPerMajor)
    for year in settings.cost.budget.keys { settings.rows["cost.budget.\(year)"] = nil }
    settings.cost.budget = [:]
    for (key, amount) in value.pairs() {
      guard let year = key.integer(1900...2200), !amount.isBlank,
        let number = amount.number(0...1e13)
      else { continue }
      settings.cost.budget[year] = Money(roundingMinor: number * unit)
      settings.rows["cost.budget.\(year)"] = amount.span
    }
  }
}
