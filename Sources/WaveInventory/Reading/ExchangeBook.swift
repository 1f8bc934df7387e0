import WaveCore
import WaveLandscape

/// Exchange rates by pair; of several for a pair the latest holds.
struct ExchangeBook {
  private var latest: [Pair: (date: CivilDate, rate: Double)] = [:]
  private var currencies: [Currency] = []

  private struct Pair: Hashable {
    var from: Currency
    var to: Currency
  }

  /// A book without rates.
  init() {}

  /// Adds a rate; an earlier one of the same pair gives way.
  mutating func add(_ rate: ExchangeRate) {
    let pair = Pair(from: rate.from, to: rate.to)
    for currency in [rate.from, rate.to] where !currencies.contains(currency) {
      currencies.append(currency)
    }
    if let known = latest[pair], known.date >= rate.date { return }
    latest[pair] = (rate.date, rate.rate)
  }

  /// Units of `to` for one unit of `from`: stated, turned round, or by way of one third currency.
  func rate(from: Currency, to: Currency) -> Double? {
    if from == to { return 1 }
    if let direct = step(from, to) { return direct }
    for middle in currencies.sorted(by: { $0.code < $1.code }) {
      if let first = step(from, middle), let second = step(middle, to) { return first * second }
    }
    return nil
  }

  private func step(_ from: Currency, _ to: Currency) -> Double? {
    if let known = latest[Pair(from: from, to: to)] { return known.rate }
    guard let turned = latest[Pair(from: to, to: from)], turned.rate > 0 else { return nil }
    return 1 / turned.rate
  }
}
