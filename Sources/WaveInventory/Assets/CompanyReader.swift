import WaveCore
import WaveLandscape

extension RowReader {
  /// A company of `companies.csv`.
  func company() -> Company {
    let yearEnd = monthDay("fiscal_year_end").map { Fact($0, .stated(span("fiscal_year_end"))) }
    return Company(
      id: id("company_id"), name: text("name") ?? id("company_id").text, country: text("country"),
      currency: currency("currency"),
      fiscalYearEnd: yearEnd
        ?? Fact(
          MonthDay(month: 12, day: 31), assumedText("fiscal_year_end", shown: "12-31")),
      parent: index("parent_id", in: .companies, of: Company.self),
      splitCloseCost: moneyFact("split_close_cost"), costCenter: text("cost_center"), row: span)
  }

  /// The identifier of the row.
  func id(_ name: String) -> Identifier { Identifier(text(name) ?? "") }
}
