public import WaveCore

/// The price of every item in the landscape's currency, with the row or default it comes from.
public struct PriceBook: Sendable {
  /// The currency of every price.
  public let currency: Currency
  private let rows: [Price]
  private let rates: [ExchangeRate]
  private let emptyFile: SourceSpan

  /// The price book of a landscape.
  public init(_ landscape: Landscape) {
    currency = landscape.currency
    rows = landscape.prices.elements
    rates = landscape.rates.elements
    emptyFile = SourceSpan(file: landscape.prices.elements.first?.row.file ?? "prices.csv", line: 0)
  }

  /// The price of an item in a region; nil where neither a row nor a default gives one.
  ///
  /// The first row of the region counts, then the first without a region, then the first of any
  /// region, then the default converted at the landscape's newest rate (at par where there is
  /// none).
  public func price(_ item: PriceItem, region: String? = nil) -> ListedPrice? {
    let priced = rows.filter { $0.item == item && $0.base != nil }
    let row =
      priced.first { $0.region != nil && $0.region == region }
      ?? priced.first { $0.region == nil } ?? priced.first
    if let row, let base = row.base {
      return ListedPrice(
        item: item, low: row.low ?? base, base: base, high: row.high ?? base,
        source: row.source ?? "", origin: .stated(row.row))
    }
    guard let standard = PriceDefault.of(item), let values = standard.values else { return nil }
    let rate = standard.currency.map(exchange(from:)) ?? 1
    return ListedPrice(
      item: item, low: values.low * rate, base: values.base * rate, high: values.high * rate,
      source: standard.source, origin: .assumed(standard.code, emptyFile))
  }

  /// The base price of an item, or nothing where none is known.
  public func base(_ item: PriceItem, region: String? = nil) -> Double {
    price(item, region: region)?.base ?? 0
  }

  /// The row of an item's price; nil where a default or nothing stands in for it.
  public func row(_ item: PriceItem, region: String? = nil) -> SourceSpan? {
    guard case .stated(let row)? = price(item, region: region)?.origin else { return nil }
    return row
  }

  private func exchange(from code: String) -> Double {
    if code == currency.code { return 1 }
    let direct = rates.filter { $0.from.code == code && $0.to == currency }
    if let rate = direct.max(by: { $0.date < $1.date }) { return rate.rate }
    let inverse = rates.filter { $0.from == currency && $0.to.code == code && $0.rate > 0 }
    return inverse.max(by: { $0.date < $1.date }).map { 1 / $0.rate } ?? 1
  }
}

/// A price with where it comes from.
public struct ListedPrice: Hashable, Sendable {
  /// What is priced.
  public var item: PriceItem
  /// A low price in major units.
  public var low: Double
  /// The price planned with, in major units.
  public var base: Double
  /// A high price in major units.
  public var high: Double
  /// Where it was read.
  public var source: String
  /// The row, or the default's code.
  public var origin: Origin
}
