public import WaveCore

/// A price of the price book, with its source.
public struct Price: Sendable {
  /// What is priced.
  public var item: PriceItem
  /// The unit it is priced by.
  public var unit: String
  /// A low price in major units.
  public var low: Double?
  /// The price planned with, in major units; nil where the user must enter one.
  public var base: Double?
  /// A high price in major units.
  public var high: Double?
  /// The region it holds for; nil for all.
  public var region: String?
  /// Where it was read.
  public var source: String?
  /// When it was read.
  public var date: CivilDate?
  /// How sure it is.
  public var confidence: String?
  /// The price's row.
  public var row: SourceSpan

  /// A row of the table.
  public init(
    item: PriceItem, unit: String, low: Double?, base: Double?, high: Double?, region: String?,
    source: String?, date: CivilDate?, confidence: String?, row: SourceSpan
  ) {
    self.item = item
    self.unit = unit
    self.low = low
    self.base = base
    self.high = high
    self.region = region
    self.source = source
    self.date = date
    self.confidence = confidence
    self.row = row
  }
}
