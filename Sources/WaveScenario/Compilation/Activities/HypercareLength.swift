import WaveCalendar
import WaveCore
import WaveLandscape

/// How long reinforced support lasts after a cutover.
///
/// The scenario's weeks, and with `hypercare.until: first_close` on until the first period close
/// that begins after go-live is through, in the calendar of every plant that moved. A close that
/// ends more than ten weeks after those weeks is not waited for.
struct HypercareLength {
  /// The facts.
  let ground: Groundwork
  /// The calendars of the plants.
  let calendars: GroupCalendars

  /// Days from the Monday after the cutover on, by group then slot; empty without hypercare.
  var days: [[Int]] {
    guard ground.settings.hypercare.weeks > 0 else { return [] }
    return ground.groups.map { group in
      let plants = group.plants.compactMap { calendars.plants[$0.offset] }
      return ground.calendar.slots.map { days(plants, monday: $0.hypercareStart) }
    }
  }

  private func days(_ plants: [PlantCalendar], monday: CivilDate) -> Int {
    let settings = ground.settings.hypercare
    let least = settings.weeks * 7
    guard settings.untilFirstClose else { return least }
    let closes = plants.compactMap { $0.firstClose(from: monday) }
    let ends = closes.map { $0.upperBound - monday }
    return ends.filter { $0 <= least + PlanningCalendar.weeksBeyondHypercare * 7 }
      .reduce(least) { max($0, $1) }
  }
}
