import WaveCalendar
import WaveCore
import WaveLandscape

/// What the readers of all tables share while one inventory is read.
final class ReadingContext {
  /// What `inventory.yaml` says.
  let settings: InventorySettings
  /// The currency every amount is turned into.
  let currency: Currency
  /// What was found so far.
  let log: FindingLog
  /// Every identifier and its row.
  var register = IdentifierRegister()
  /// The exchange rates.
  var exchange = ExchangeBook()
  /// The blanks and what stands in for them.
  var assumptions: [Assumption] = []
  /// How many identifiers were held against misspelt ones.
  private var comparisons = 0
  /// The zones that rows name, each with the first place that names it.
  var zones: [String: SourceSpan] = [:]

  /// A context with nothing read.
  init(settings: InventorySettings, currency: Currency, log: FindingLog) {
    self.settings = settings
    self.currency = currency
    self.log = log
  }

  /// The identifier of one of the tables that is nearest to a misspelt one.
  ///
  /// After `suggestionLimit` comparisons nothing is suggested any more, so that a file full of
  /// wrong references is read in linear time.
  func nearest(
    to id: String, in tables: [TableName]
  ) -> (id: String, entry: IdentifierRegister.Entry)? {
    guard comparisons < Self.suggestionLimit else { return nil }
    comparisons += tables.reduce(0) { $0 + register.identifiers(of: $1).count }
    return register.nearest(to: id, in: tables)
  }

  private static let suggestionLimit = 2_000_000

  /// An amount in euros, as the default book has it, in the landscape's currency.
  ///
  /// Where no rate is known the figure is taken as it is: it is an assumption with a wide spread.
  func money(euros: Double) -> Money {
    let factor = exchange.rate(from: .euro, to: currency) ?? 1
    let minor = euros * factor * Double(currency.minorPerMajor)
    return Money(roundingMinor: min(minor, Self.largestMinor))
  }

  /// The most minor units one cell may hold: sums of millions of cells still fit.
  static let largestMinor = 1e12
}
