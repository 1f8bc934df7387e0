import WaveCore

/// A month as charts and tables call it.
enum MonthName {
  private static let short = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The three letters of a date's month: `May`.
  static func short(_ date: CivilDate) -> String { short[date.components.month - 1] }

  /// Year and month: `2027-05`.
  static func numeric(_ date: CivilDate) -> String { String(date.description.prefix(7)) }
}
