import WaveCalendar
import WaveCore
import WaveLandscape

/// Reinforced support after a group's go-live: a falling share of a desk, week by week.
struct HypercareBuilder: Sendable {
  /// The facts.
  let ground: Groundwork

  /// Days from a slot's first day to the Monday on which hypercare starts.
  static let lagDays = Slot.daysToMonday

  /// The hypercare of a group; nil where the scenario wants none.
  func activity(_ group: Index<MoveGroup>) -> Activity? {
    let settings = ground.settings.hypercare
    guard settings.weeks > 0 else { return nil }
    let template = ActivityTemplates.hypercare
    let people = template.value(Double(ground.groups[group].plants.count))
    let profile = (0..<settings.weeks).map { week in
      roundHalfEven(people * 1000 * share(week, settings.share))
    }
    let id = ground.groups[group].id
    let origin = Origin.stated(ground.settings.row("hypercare.weeks"))
    let estimate = ActivityEstimate(
      likelyDays: settings.weeks * 7,
      likelyEffort: Effort(personMinutes: profile.reduce(0, +) * 5 * Effort.minutesPerDay / 1000),
      spread: ActivityBuilder(ground: ground).spread(template, []))
    return Activity(
      id: .activity("hypercare", id), title: "Hypercare \(id.text)", kind: .hypercare,
      subject: id, group: group, span: .calendarDays(estimate.likelyDays),
      demand: Activity.Demand(team: ground.roster.team("support"), milliPeople: profile),
      effort: estimate.expectedEffort, estimate: estimate, origins: [origin])
  }

  private func share(_ week: Int, _ shares: [Double]) -> Double {
    week < shares.count ? shares[week] : shares.last ?? 1
  }
}
