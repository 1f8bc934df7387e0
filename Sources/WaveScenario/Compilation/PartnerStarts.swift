import WaveCalendar
import WaveCore
import WaveLandscape

/// The axis days on which each integration may be re-pointed.
struct PartnerStarts: Sendable {
  private let teamCalendars: [TeamCalendar]
  private let openDays: [[Bool]?]

  /// Reads the partners' hours and calendar rows of all integrations that are re-pointed apart
  /// from a cutover.
  init(ground: Groundwork, teamCalendars: [TeamCalendar]) {
    self.teamCalendars = teamCalendars
    let landscape = ground.landscape
    let zone = ground.calendar.zone(landscape.timezone)
    let partners = PartnerDays(ground.calendar, zone: zone)
    let ruled = Self.partnersWithRows(ground.calendar)
    openDays = landscape.integrations.map { integration in
      guard RepointPlan(integration) != nil else { return nil }
      let isRuled = integration.partner.map { ruled.contains($0.lowercased()) } ?? false
      guard isRuled || !integration.partnerWindows.isEmpty else { return nil }
      let local = integration.plants.first.map { landscape.plants[$0].timezone.value }
      return partners.days(
        of: integration.partner,
        hours: integration.partnerWindows.map { window in
          PartnerDays.Hours(
            weekdays: window.weekdays, opens: window.opens, closes: window.closes,
            zone: ground.calendar.zone(window.timezone ?? local ?? landscape.timezone))
        })
    }
  }

  /// The days on which the partner is open and the team has the people; nil where the partner is
  /// open on any day.
  func starts(
    for integration: Index<Integration>, team: Index<Team>, milliPeople: Int
  ) -> [Int]? {
    guard let open = openDays[integration.offset] else { return nil }
    let capacity = teamCalendars[team.offset]
    return open.indices.filter { open[$0] && capacity.capacity(on: $0) >= milliPeople }
  }

  private static func partnersWithRows(_ calendar: PlanningCalendar) -> Set<String> {
    var result: Set<String> = []
    for case .partner(let name) in calendar.entries.map(\.scope) {
      result.insert(name.lowercased())
    }
    return result
  }
}
