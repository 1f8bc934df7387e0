extension InventorySchema {
  /// `companies.csv`.
  static let companies = TableSpecification(
    .companies, "The legal entities that close their books.",
    columns: [
      .required(
        "company_id", .identifier, "The company's identifier.", example: "C01",
        also: "company", "legal_entity"),
      .open(
        "name", .text, "Its name.", blank: "the identifier", example: "Northfield GmbH",
        also: "company_name"),
      .open("country", .text, "Its country.", example: "DE"),
      .open(
        "currency", .currency,
        "The currency of its books, and of the amounts in its row that carry none.",
        blank: "the inventory's", example: "EUR"),
      .assumed(
        "fiscal_year_end", .monthDay, "DEF020", "The last day of its fiscal year.",
        example: "12-31", also: "year_end"),
      .open("parent_id", .reference([.companies]), "The company that owns it.", example: "C00"),
      .assumed(
        "split_close_cost", .money, "DEF021",
        "What one period close costs extra while its plants are split between old and new.",
        example: "4000"),
      .open(
        "cost_center", .text, "The cost centre labour is booked to.", example: "4711",
        also: "cost_centre"),
    ])
}
