public import WaveCore

/// How much of one currency a unit of another buys on a day.
public struct ExchangeRate: Sendable {
  /// The currency given.
  public var from: Currency
  /// The currency got.
  public var to: Currency
  /// The day it holds from.
  public var date: CivilDate
  /// Units of `to` for one unit of `from`.
  public var rate: Double
  /// Where it was read.
  public var source: String?
  /// The rate's row.
  public var row: SourceSpan

  /// A row of the table.
  public init(
    from: Currency, to: Currency, date: CivilDate, rate: Double, source: String?,
    row:
      SourceSpan
  ) {
    self.from = from
    self.to = to
    self.date = date
    self.rate = rate
    self.source = source
    self.row = row
  }
}
