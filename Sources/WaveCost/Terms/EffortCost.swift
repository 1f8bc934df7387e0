import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// The price of an activity's effort at its team's rate.
enum EffortCost {
  /// `person-days · rate`, rounded once, over the activity's days.
  static func of(
    _ activity: Activity, row: Int, term: CostTerm, _ basis: CostBasis, _ wording: CostWording
  ) -> FixedCost {
    let rate = basis.ratePerDay(activity)
    let perMinute = Double(rate.minor) / Double(Effort.minutesPerDay)
    let days = CostWording.number(activity.effort.days)
    var origins = activity.origins.map(\.span)
    if let team = activity.demand?.team {
      origins.append(basis.scenario.landscape.teams[team].ratePerDay.origin.span)
    }
    return FixedCost(
      label: CostLabel(
        term: term, subject: activity.id,
        text: "\(activity.title): \(days) d × \(wording.exact(rate.minor))/d", origins: origins),
      amount: roundHalfEven(Double(activity.effort.personMinutes) * perMinute),
      timing: .activity(row), ratePerDay: rate.minor)
  }
}
