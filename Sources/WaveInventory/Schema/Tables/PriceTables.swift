import WaveLandscape

extension InventorySchema {
  /// `prices.csv`.
  static let prices = TableSpecification(
    .prices, "The price book, each price with its source.",
    columns: [
      .required(
        "item", .choice(PriceItem.allCases.map(\.rawValue)), "What is priced.",
        example: "node_vcpu_hour"),
      .required("unit", .text, "The unit it is priced by.", example: "vcpu_hour"),
      .open("low", .decimal(0...(.infinity)), "A low price.", example: "0.026"),
      .open(
        "base", .decimal(0...(.infinity)), "The price planned with.",
        blank: "not priced: the report says what is missing", example: "0.0281", also: "price"),
      .open("high", .decimal(0...(.infinity)), "A high price.", example: "0.031"),
      .open(
        "currency", .currency, "The currency of the three.", blank: "the inventory's",
        example: "EUR"),
      .open("region", .text, "The region it holds for.", blank: "all", example: "eu-central"),
      .open("source", .text, "Where it was read.", example: "Public price list"),
      .open("date", .date, "When it was read.", example: "2026-02-01"),
      .open("confidence", .text, "verified, claimed or inferred.", example: "verified"),
    ])

  /// `rates.csv`.
  static let rates = TableSpecification(
    .rates, "Exchange rates; of a pair, the latest holds.",
    columns: [
      .required("from", .currency, "The currency given.", example: "USD"),
      .required("to", .currency, "The currency got.", example: "EUR"),
      .required("date", .date, "The day it holds from.", example: "2026-11-02"),
      .required(
        "rate", .decimal(0.000_001...1_000_000), "Units of `to` for one unit of `from`.",
        example: "0.92"),
      .open("source", .text, "Where it was read.", example: "ECB reference rate"),
    ])
}
