public import WaveCore
public import WaveLandscape

/// Which fiscal year a month belongs to.
///
/// All companies that move plants must agree on the last day of their fiscal year; where they do
/// not, or state none, fiscal years are calendar years.
public struct FiscalCalendar: Hashable, Sendable {
  /// The last day of the fiscal year.
  public let yearEnd: MonthDay

  /// The fiscal calendar of a landscape.
  public init(_ landscape: Landscape) {
    let ends = Set(
      landscape.plants.filter { $0.status == .planned }.compactMap { plant in
        plant.company.map { landscape.companies[$0].fiscalYearEnd.value }
      })
    yearEnd = ends.count == 1 ? ends.first ?? .december31 : .december31
  }

  /// The calendar year in which the fiscal year of a month ends, the month given by its first day.
  public func year(ofMonth month: CivilDate) -> Int {
    let (year, number, _) = month.components
    return number <= yearEnd.month ? year : year + 1
  }
}

extension MonthDay {
  fileprivate static let december31 = MonthDay(month: 12, day: 31)
}
