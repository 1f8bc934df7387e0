import WaveCore
import WaveLandscape

extension RowReader {
  /// A price of `prices.csv` in the landscape's currency; shares stay as they are.
  func price() -> Price? {
    guard let item = choice("item", of: PriceItem.self) else { return nil }
    let factor = item.isShare ? 1 : priceFactor()
    let values = (low: decimal("low"), base: decimal("base"), high: decimal("high"))
    let order = [values.low, values.base, values.high].compactMap { $0 }
    if order != order.sorted() {
      add("INV041", "base", "low, base and high of '\(item.rawValue)' are not in order")
    }
    return Price(
      item: item, unit: text("unit") ?? "", low: values.low.map { $0 * factor },
      base: values.base.map { $0 * factor }, high: values.high.map { $0 * factor },
      region: text("region"), source: text("source"), date: date("date"),
      confidence: text("confidence"), row: span)
  }

  /// An exchange rate of `rates.csv`.
  func exchangeRate() -> ExchangeRate? {
    guard let from = currency("from"), let to = currency("to"), let date = date("date"),
      let rate = decimal("rate")
    else { return nil }
    return ExchangeRate(
      from: from, to: to, date: date, rate: rate, source: text("source"), row: span)
  }

  private func priceFactor() -> Double {
    let own = currency("currency") ?? context.settings.currency
    if let rate = context.exchange.rate(from: own, to: context.currency) { return rate }
    add(
      "INV029", "currency", "no exchange rate from \(own) to \(context.currency)",
      fix: "add a row '\(own),\(context.currency),DATE,RATE' to rates.csv")
    return 1
  }
}

extension PriceItem {
  /// Whether the item is a share and carries no currency.
  fileprivate var isShare: Bool {
    switch self {
    case .reserved1yDiscount, .reserved3yDiscount, .spotDiscount, .erpDependentShare,
      .idleCostShare:
      true
    default: false
    }
  }
}
