public import WaveCore

/// What the calendar needs to know of a plant.
public struct CalendarSite: Sendable {
  /// The plant.
  public var id: Identifier
  /// Its country, as calendar rows name it.
  public var country: String?
  /// Its region, as calendar rows name it.
  public var region: String?
  /// Its company.
  public var company: Identifier?
  /// The zone of its wall clocks.
  public var zone: ZoneTable
  /// The shifts it works.
  public var shifts: ShiftPattern
  /// The row that states its shifts.
  public var shiftRow: SourceSpan
  /// The fiscal year by which closes are assumed where no row states any; nil for no such closes.
  public var fiscalYear: FiscalYear?
  /// The row that states the fiscal year.
  public var fiscalYearRow: SourceSpan
  /// Working days its cutover keeps from a close, on either side.
  public var closeDistance: Int
  /// The last day on which closes do not bind it; nil where they always do.
  public var closesWaivedThrough: CivilDate?
  /// Whether it may cut over in a peak.
  public var peakAllowed: Bool
  /// The last day on which peaks do not bind it; nil where they always do.
  public var peaksWaivedThrough: CivilDate?

  /// A plant as the calendar sees it.
  public init(
    id: Identifier, country: String? = nil, region: String? = nil, company: Identifier? = nil,
    zone: ZoneTable, shifts: ShiftPattern, shiftRow: SourceSpan, fiscalYear: FiscalYear? = nil,
    fiscalYearRow: SourceSpan? = nil, closeDistance: Int = 0,
    closesWaivedThrough: CivilDate? = nil, peakAllowed: Bool = true,
    peaksWaivedThrough: CivilDate? = nil
  ) {
    self.id = id
    self.country = country
    self.region = region
    self.company = company
    self.zone = zone
    self.shifts = shifts
    self.shiftRow = shiftRow
    self.fiscalYear = fiscalYear
    self.fiscalYearRow = fiscalYearRow ?? shiftRow
    self.closeDistance = closeDistance
    self.closesWaivedThrough = closesWaivedThrough
    self.peakAllowed = peakAllowed
    self.peaksWaivedThrough = peaksWaivedThrough
  }
}
