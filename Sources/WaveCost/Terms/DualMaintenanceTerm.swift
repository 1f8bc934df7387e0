import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// What it costs to make every legacy change twice while a module exists old and new.
///
/// `maintenance_days_per_week · rate_per_day / 7`, rounded once to a day's rate, for each day from
/// the end of the porting (day 0 for a module ported already) until the anchor of the last group
/// that uses it. Source: modules.csv, module_usage.csv, teams.csv.
enum DualMaintenanceTerm {
  /// Modules that the plan ports, in the order of their activities.
  static func ported(_ basis: CostBasis) -> [MaintenanceCost] {
    let modules = moduleRows(basis)
    return basis.scenario.activities.enumerated().compactMap { row, activity in
      guard activity.kind == .porting, let module = modules[activity.subject] else { return nil }
      let rate = basis.ratePerDay(activity)
      let (perDay, groups) = (perDay(module.row, rate, basis), module.groups)
      guard perDay > 0, !groups.isEmpty else { return nil }
      return MaintenanceCost(
        label: label(module.row), activity: row, groups: groups, perDay: perDay)
    }
  }

  /// Modules that were ported before the programme began.
  static func alreadyPorted(_ basis: CostBasis) -> [SetEndCost] {
    let modules = moduleRows(basis)
    return basis.scenario.landscape.modules.compactMap { row in
      guard row.porting == .ported, row.disposition == .move, row.kind == .custom,
        let module = modules[row.id], !module.groups.isEmpty
      else { return nil }
      let teams = basis.scenario.landscape.teams
      let rate = row.team.map { teams[$0].ratePerDay.value } ?? basis.meanRatePerDay
      let perDay = perDay(row, rate, basis)
      guard perDay > 0 else { return nil }
      return SetEndCost(
        label: label(row), groups: module.groups, perDay: perDay, lagDays: 0, renewalDays: [],
        renewal: 0)
    }
  }

  private static func perDay(_ module: Module, _ rate: Money, _ basis: CostBasis) -> Int {
    basis.perDay(weekly: rate.scaled(by: module.maintenanceDaysPerWeek.value))
  }

  private static func label(_ module: Module) -> CostLabel {
    let days = CostWording.number(module.maintenanceDaysPerWeek.value)
    return CostLabel(
      term: .dualMaintenance, subject: module.id,
      text: "legacy changes made twice, \(days) d a week",
      origins: [module.maintenanceDaysPerWeek.origin.span])
  }

  private static func moduleRows(
    _ basis: CostBasis
  ) -> [Identifier: (row: Module, groups: [Int])] {
    let landscape = basis.scenario.landscape
    var plants = [[Index<Plant>]](repeating: [], count: landscape.modules.count)
    for usage in landscape.moduleUsage { plants[usage.module.offset].append(usage.plant) }
    return Dictionary(
      landscape.modules.enumerated().map { row, module in
        (module.id, (row: module, groups: basis.groups(of: plants[row])))
      }, uniquingKeysWith: { first, _ in first })
  }
}
