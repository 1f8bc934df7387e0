import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// What reinforced support after go-live costs: `effort · rate_per_day`, spread over its days.
///
/// Source: teams.csv, scenario `hypercare`.
enum HypercareTerm {
  /// One cost for each hypercare that takes effort, by activity row.
  static func fixed(_ basis: CostBasis) -> [FixedCost] {
    let wording = CostWording(currency: basis.prices.currency)
    return basis.scenario.activities.enumerated().compactMap { row, activity in
      guard activity.kind == .hypercare, activity.effort > .zero else { return nil }
      return EffortCost.of(activity, row: row, term: .hypercare, basis, wording)
    }
  }
  /// What support costs beyond the scenario's weeks, where it goes on until the first close: the
  /// last week's share of people for the days that are added, by slot.
  static func extensions(_ basis: CostBasis) -> [SlotCost] {
    basis.scenario.activities.compactMap { activity in
      guard activity.kind == .hypercare, let group = activity.group, let demand = activity.demand,
        let people = demand.milliPeople.last, people > 0
      else { return nil }
      let least = activity.span.days
      let rate = Double(basis.ratePerDay(activity).minor)
      let amounts = basis.scenario.hypercareDays[group.offset].map { days in
        roundHalfEven(Double(days - least) * 5 / 7 * Double(people) / 1000 * rate)
      }
      guard amounts.contains(where: { $0 != 0 }) else { return nil }
      return SlotCost(
        label: label(activity, basis), group: group.offset, amounts: amounts,
        delayDays: Slot.daysToMonday + least)
    }
  }

  private static func label(_ activity: Activity, _ basis: CostBasis) -> CostLabel {
    var origins = activity.origins.map(\.span) + [basis.scenario.settings.row("hypercare.until")]
    if let team = activity.demand?.team {
      origins.append(basis.scenario.landscape.teams[team].ratePerDay.origin.span)
    }
    return CostLabel(
      term: .hypercare, subject: activity.id,
      text: "\(activity.title) goes on until the first close", origins: origins)
  }
}
