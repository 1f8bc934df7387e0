import WaveCalendar
import WaveCore
import WaveLandscape

/// A partner is re-pointed in the partner's own windows, with notice.
///
/// Notice and the distance to the cutover are orders of the scenario; here the day is judged.
struct PartnerWindowRule: PlanRule {
  let rule = HardRule.partnerWindow

  func violations(in plan: PlanCase) -> [Violation] {
    let scenario = plan.scenario
    let rows = scenario.landscape.integrations
    let numbers = Dictionary(
      rows.indices.map { (rows[$0].id, $0) }, uniquingKeysWith: { $1 })
    let withOwnRows = partnersWithOwnRows(scenario)
    return scenario.activities.indices.compactMap { index in
      let activity = scenario.activities[index]
      guard activity.kind == .repoint, let days = plan.reading.activities[index.offset],
        let number = numbers[activity.subject]
      else { return nil }
      let integration = rows[number]
      let windows = integration.partnerWindows
      let isOpen =
        windows.isEmpty
        || integration.partner.map { withOwnRows.contains($0.lowercased()) } ?? false
        || windows.contains { opens($0, of: integration, on: days.lowerBound, plan) }
      let isAllowed = activity.allowedStarts.map { $0.contains(days.lowerBound) } ?? true
      guard !isOpen || !isAllowed else { return nil }
      let date = scenario.calendar.date(days.lowerBound)
      return violation(
        activity.id,
        needed: "needs a day of \(integration.partner ?? integration.id.text): "
          + (windows.isEmpty ? "a working day" : windows.map(words).joined(separator: ", ")),
        available: "is on \(date.weekday.abbreviation) \(date)",
        row: windows.first?.span ?? integration.row)
    }
  }

  /// The partners to whom calendar rows open further days, which the activity's own days tell; in
  /// lower case.
  private func partnersWithOwnRows(_ scenario: Scenario) -> Set<String> {
    Set(
      scenario.calendar.entries.compactMap { entry in
        guard entry.kind == .window, case .partner(let name) = entry.scope else { return nil }
        return name.lowercased()
      })
  }

  /// Whether the hours begin on an axis day, in the zone of the axis; hours without a zone are
  /// those of the first plant served.
  private func opens(
    _ window: RecurringWindow, of integration: Integration, on day: Int, _ plan: PlanCase
  ) -> Bool {
    let (landscape, calendar) = (plan.scenario.landscape, plan.scenario.calendar)
    let date = calendar.date(day)
    let served = integration.plants.first.map { landscape.plants[$0].timezone.value }
    let zone = calendar.zone(window.timezone ?? served ?? landscape.timezone)
    return [date - 1, date, date + 1].contains { local in
      window.weekdays.contains(local.weekday)
        && plan.reading.zone.wall(at: zone.instant(of: CivilDateTime(local, window.opens))).date
          == date
    }
  }

  private func words(_ window: RecurringWindow) -> String {
    window.weekdays.map(\.abbreviation).joined(separator: "/")
      + " \(window.opens)-\(window.closes)"
  }
}
