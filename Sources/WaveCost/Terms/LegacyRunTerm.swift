import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// What the legacy databases cost until they are switched off.
///
/// `run_cost_per_month · 12 / 365.25`, rounded once, for each day from day 0 until the last anchor
/// of its plants plus the decommission lag, and a renewal on each first day beyond the contract,
/// yearly, that lies before that end. Source: databases.csv.
enum LegacyRunTerm {
  /// One cost for each database that some group leaves, by row.
  static func setEnds(_ basis: CostBasis) -> [SetEndCost] {
    basis.scenario.landscape.databases.enumerated().compactMap { row, database in
      let groups = basis.groupsOfDatabase[row]
      let perDay = basis.perDay(monthly: database.runCostPerMonth.value)
      let renewal = database.renewalCost.value.minor
      guard !groups.isEmpty, perDay > 0 || renewal > 0 else { return nil }
      return SetEndCost(
        label: CostLabel(
          term: .legacyRun, subject: database.id, text: "legacy run",
          origins: [database.runCostPerMonth.origin.span]),
        groups: groups, perDay: perDay,
        lagDays: max(0, database.decommissionLag.value.daysRoundedUp),
        renewalDays: renewal > 0 ? renewalDays(database, basis.calendar) : [], renewal: renewal)
    }
  }

  /// The first day beyond the contract and its anniversaries, on the axis.
  private static func renewalDays(_ database: Database, _ calendar: CostCalendar) -> [Int] {
    guard let end = database.contractEnd else { return [] }
    var days: [Int] = []
    for year in 0..<200 {
      let day = (end + 1).adding(months: 12 * year) - calendar.firstDay
      if day >= calendar.dayCount { break }
      if day >= 0 { days.append(day) }
    }
    return days
  }
}
