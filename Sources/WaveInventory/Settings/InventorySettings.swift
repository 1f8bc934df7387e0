public import WaveCore

/// What `inventory.yaml` says: only needed where the files leave a doubt.
public struct InventorySettings: Hashable, Sendable {
  /// The inventory's name.
  public var name: String
  /// The currency of amounts that carry none.
  public var currency: Currency
  /// The zone of dates and clocks that have none of their own.
  public var timezone: String
  /// The day a week starts on.
  public var weekStart = Weekday.monday
  /// Whether day or month comes first where a column leaves it open.
  public var dateOrder: DateOrder?
  /// The decimal mark where a column leaves it open.
  public var decimal: DecimalMark?

  /// Settings with everything else left open.
  public init(name: String, currency: Currency = .euro, timezone: String = "UTC") {
    self.name = name
    self.currency = currency
    self.timezone = timezone
  }

  /// The order of day, month and year in a written date.
  public enum DateOrder: String, CaseIterable, Sendable {
    case dayFirst = "dmy"
    case monthFirst = "mdy"
    case yearFirst = "ymd"
  }

  /// The mark that sets off decimals.
  public enum DecimalMark: String, CaseIterable, Sendable {
    case point = "."
    case comma = ","
  }
}
