public import WaveCore

/// A legal entity; plants belong to one; it closes its books.
public struct Company: Sendable {
  /// The company's identifier.
  public var id: Identifier
  /// The company's name.
  public var name: String
  /// Country, as written.
  public var country: String?
  /// The currency its books are kept in.
  public var currency: Currency?
  /// The last day of its fiscal year.
  public var fiscalYearEnd: Fact<MonthDay>
  /// The company that owns it.
  public var parent: Index<Company>?
  /// What one period close costs extra while its plants are split between old and new.
  public var splitCloseCost: Fact<Money>
  /// The cost centre labour is booked to.
  public var costCenter: String?
  /// The company's row.
  public var row: SourceSpan

  /// A row of the table.
  public init(
    id: Identifier, name: String, country: String?, currency: Currency?,
    fiscalYearEnd:
      Fact<MonthDay>, parent: Index<Company>?, splitCloseCost: Fact<Money>, costCenter: String?,
    row: SourceSpan
  ) {
    self.id = id
    self.name = name
    self.country = country
    self.currency = currency
    self.fiscalYearEnd = fiscalYearEnd
    self.parent = parent
    self.splitCloseCost = splitCloseCost
    self.costCenter = costCenter
    self.row = row
  }
}
